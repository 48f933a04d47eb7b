import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventedStory } from '../invented-site.ts';
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

test('of very many reports the dossier has those events that most of them tell', () => {
  const events = many(event, 300);
  const [passage] = event.passages;
  assert.ok(passage);
  const told = {
    ...event,
    id: 'told',
    passages: [1, 2, 3].map((n) => ({ ...passage, report: `r${n}` })),
  };
  events.set('told', { ...told, slug: 'told' });
  const excerpt = excerptOf({ ...story, articles: many(article, 300), events });
  assert.ok(excerpt.events.has('told'));
  assert.ok(excerpt.events.size <= 60 && excerpt.articles.size <= 4);
});
