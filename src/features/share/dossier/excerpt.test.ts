import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, inventedStory } from '../invented-site.ts';
import { excerptOf } from './excerpt.ts';

const story = inventedStory();
const [article] = story.articles.values();
const [event] = story.events.values();
assert.ok(article && event);
const many = <Entry>(entry: Entry, count: number) =>
  new Map(
    Array.from({ length: count }, (_, n) => [`x${n}`, { ...entry, slug: `x${n}`, id: `x${n}` }]),
  );

test('of few reports the dossier has the whole story', () => {
  assert.equal(excerptOf(story), story);
});

const large = { ...story, articles: many(article, 300) };

test('of very many reports the dossier has those events that most of them tell', () => {
  const events = many(event, 300);
  const [passage] = event.passages;
  assert.ok(passage);
  const told = {
    ...event,
    id: 'told',
    slug: 'told',
    passages: Array.from({ length: 20 }, (_, n) => ({ ...passage, report: `r${n}` })),
  };
  events.set('told', told);
  const phases = [{ phase: event.phase, events: [...events.values()] }];
  const excerpt = excerptOf({ ...large, events, phases });
  const kept = [...Array.from({ length: 59 }, (_, n) => `x${n}`), 'told'];
  assert.deepEqual([...excerpt.events.keys()], kept);
  assert.deepEqual(
    excerpt.phases.map((one) => one.events.map(({ id }) => id)),
    [kept],
  );
  assert.deepEqual(
    excerpt.events.get('told')?.passages.map(({ report }) => report),
    Array.from({ length: 12 }, (_, n) => `r${n}`),
  );
});

test('of very many reports the dossier has those that tell most', () => {
  const articles = many(article, 300);
  const most = { ...article, slug: 'most', id: 'most', events: Array(9).fill(event) };
  articles.set('most', most);
  const excerpt = excerptOf({ ...story, articles });
  assert.deepEqual([...excerpt.articles.keys()], ['most', 'x0', 'x1', 'x2']);
});

test('of very many quotations the dossier has those with most versions, each with the first of them', () => {
  const quote = entryOf(story.quotes, 'to-remember');
  const [version] = quote.versions;
  assert.ok(version);
  const quotes = many(quote, 40);
  const versions = Array.from({ length: 20 }, (_, n) => ({ ...version, report: `r${n}` }));
  quotes.set('often', { ...quote, id: 'often', slug: 'often', versions });
  const excerpt = excerptOf({ ...large, quotes });
  assert.deepEqual([...excerpt.quotes.keys()].slice(0, 3), ['often', 'x0', 'x1']);
  assert.equal(excerpt.quotes.size, 30);
  assert.deepEqual(
    excerpt.quotes.get('often')?.versions.map(({ report }) => report),
    Array.from({ length: 12 }, (_, n) => `r${n}`),
  );
});

test('of very many differences and agreements the dossier has the first', () => {
  const question = entryOf(story.questions, 'which-fair');
  const agreement = entryOf(story.agreements, 'a-fair');
  const [answer] = question.answers;
  assert.ok(answer);
  const answers = Array.from({ length: 20 }, (_, n) => ({ ...answer, report: `r${n}` }));
  const excerpt = excerptOf({
    ...large,
    questions: many({ ...question, answers }, 40),
    agreements: many(agreement, 40),
  });
  const first = Array.from({ length: 30 }, (_, n) => `x${n}`);
  assert.deepEqual([...excerpt.questions.keys()], first);
  assert.deepEqual([...excerpt.agreements.keys()], first);
  assert.equal(excerpt.questions.get('x0')?.answers.length, 12);
});
