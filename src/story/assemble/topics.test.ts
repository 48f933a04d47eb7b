import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleInvented, changeFirst, inventStory } from '../invented-story.ts';

test('topics come by name, those of one name in the order of the files', () => {
  const { topics } = inventStory();
  const named = (id: string, name: string) => ({ ...changeFirst(topics, { name }), id });
  const story = assembleInvented({
    topics: [named('d', 'Salt'), named('a', 'Bread'), named('c', 'Salt'), named('b', 'Oil')],
  });
  assert.deepEqual([...story.topics.keys()], ['a', 'b', 'd', 'c']);
});

test('a topic has the sentence of the first of its words in each block', () => {
  const { topics } = inventStory();
  const topic = changeFirst(topics, { words: ['fair', 'dear'] });
  assert.deepEqual(
    assembleInvented({ topics: [topic] })
      .topics.get('bread')
      ?.passages.map(({ report, label, block, text }) => [report, label, block, text]),
    [
      ['day-one', 'Courier', 'p1', 'On Saturday Mayor Quill opened the fair in the harbour.'],
      ['day-two', 'The Gazette', 'p1', 'The fair closed on Sunday.'],
      ['day-two', 'The Gazette', 'p2', 'Bread was dear.'],
    ],
  );
});
