import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuoteFile } from '../../schemas/quote.ts';
import { assembleInvented, changeFirst, inventStory, plainBlock } from '../invented-story.ts';
import { findDoubtfulStatuses } from './doubtful-statuses.ts';

/** What is told of versions, the second of which is at line 9 of its file. */
function told(...versions: QuoteFile['versions']) {
  const { articles, quotes } = inventStory();
  const doubted = {
    ...plainBlock('p3', ''),
    spans: [{ text: 'Stale bread, he said.', doubt: 'Odd.' }],
  };
  const [dayTwo, dayOne] = articles;
  assert.ok(dayOne && dayTwo);
  const changes = {
    articles: [{ ...dayTwo, blocks: [...dayTwo.blocks, doubted] }, dayOne],
    quotes: [changeFirst(quotes, { versions }, { 'versions.0.status': 5, 'versions.1.status': 9 })],
  };
  return findDoubtfulStatuses(inventStory(changes), assembleInvented(changes));
}

const sound = { report: 'day-one', quote: 'A fair to remember', status: 'verbatim' } as const;
const restored = { report: 'day-one', quote: 'Mayor Quill opened', status: 'verbatim' } as const;
const doubted = { report: 'day-two', quote: 'Stale bread', status: 'verbatim' } as const;

test('a version called verbatim whose words were restored is told at its line', () => {
  assert.deepEqual(told(sound, restored), [
    {
      level: 'notice',
      file: 'content/quotes/to-remember.yaml',
      line: 9,
      message:
        'This version is called verbatim, and its words were restored in “day-one”. Call it spun or unverified, or say in a note why it is sure.',
    },
  ]);
});

test('a version called verbatim whose words are doubted is told at its line', () => {
  assert.deepEqual(told(doubted, sound), [
    {
      level: 'notice',
      file: 'content/quotes/to-remember.yaml',
      line: 5,
      message:
        'This version is called verbatim, and its words are doubted in “day-two”. Call it spun or unverified, or say in a note why it is sure.',
    },
  ]);
});

test('a version is not told when a note says why it is sure, or when it is called something else', () => {
  assert.deepEqual(
    told({ ...restored, note: 'The name only.' }, { ...restored, status: 'spun' }),
    [],
  );
});

test('an utterance of which a version is not found is left to the problem that tells so', () => {
  assert.deepEqual(told({ ...sound, quote: 'Purple elephants' }, restored), []);
});
