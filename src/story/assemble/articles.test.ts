import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, changeFirst, inventStory } from '../invented-story.ts';

test('a block knows what it carries', () => {
  const block = assembleInvented().articles.get('day-one')?.blocks[0];
  assert.equal(block?.text.slice(0, 23), 'On Saturday Mayor Quill');
  assert.equal(block?.scraped.slice(0, 23), 'On Saturday Mayor Quell');
  assert.deepEqual(
    block?.events.map(({ id, title, passage }) => [id, title, passage.text]),
    [['opening', 'The fair opens', 'Mayor Quill opened the fair']],
  );
  assert.deepEqual(
    block?.questions.map(({ id, title, passage }) => [id, title, passage.text]),
    [['which-fair', 'What did she call it?', 'A fair to remember']],
  );
  assert.deepEqual(
    block?.quotes.map(({ id, title, passage }) => [id, title, passage.text]),
    [['to-remember', 'A fair to remember', 'A fair to remember']],
  );
  assert.deepEqual(
    block?.agreements.map(({ id, title, passage }) => [id, title, passage.text]),
    [['a-fair', 'There was a fair.', 'opened the fair']],
  );
});

test('a block of which nothing is told carries nothing but its topics', () => {
  const block = assembleInvented().articles.get('day-two')?.blocks[1];
  assert.deepEqual(block, {
    id: 'p2',
    role: 'paragraph',
    text: 'Bread was dear.',
    scraped: 'Bread was dear.',
    spans: [{ text: 'Bread was dear.' }],
    events: [],
    questions: [],
    quotes: [],
    agreements: [],
    topics: [{ id: 'bread', title: 'Bread' }],
  });
});

test('what a block carries comes in the order of its text, then by id', () => {
  const { agreements } = inventStory();
  const agreed = (id: string, quote: string) => ({
    ...changeFirst(agreements, {
      statement: id,
      evidence: [
        { report: 'day-two', quote },
        { report: 'day-two', quote: 'Bread was dear' },
      ],
    }),
    id,
  });
  const story = assembleInvented({
    agreements: [
      agreed('c', 'called it'),
      agreed('d', 'The fair closed'),
      agreed('b', 'The fair closed'),
      agreed('e', 'The fair closed'),
      agreed('a', 'Mayor Quill'),
    ],
  });
  const [first, second] = story.articles.get('day-two')?.blocks ?? [];
  const ids = (carried: typeof first) => carried?.agreements.map(({ id }) => id);
  assert.deepEqual(ids(first), ['b', 'd', 'e', 'a', 'c']);
  assert.deepEqual(ids(second), ['a', 'b', 'c', 'd', 'e']);
});

test('an article names once what its blocks carry', () => {
  const { events } = inventStory();
  const evidence = ['The fair closed', 'Bread was dear'].map((quote) => ({
    report: 'day-two',
    quote,
    knew: 'past' as const,
  }));
  const story = assembleInvented({
    events: [changeFirst(events, { evidence }), ...events.slice(1)],
  });
  const article = story.articles.get('day-two');
  assert.deepEqual(article?.events, [{ id: 'closing', title: 'The fair closes' }]);
  assert.deepEqual(article?.questions, [{ id: 'which-fair', title: 'What did she call it?' }]);
  assert.deepEqual(article?.quotes, []);
});
