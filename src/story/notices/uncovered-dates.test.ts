import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BlockRole } from '../../article/blocks.ts';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventStory,
  plainBlock,
} from '../invented-story.ts';
import { findUncoveredDates } from './uncovered-dates.ts';

interface Given {
  readonly text: string;
  readonly published?: string;
  readonly role?: BlockRole;
  /** Words on which an event rests. */
  readonly cited?: string;
}

function told({ text, published, role, cited }: Given): string[] {
  const { events } = inventStory();
  const facts = published === undefined ? {} : { published };
  const evidence = [{ report: 'ferry', quote: cited ?? '', knew: 'past' as const }];
  const changes = {
    articles: [inventArticle('ferry', facts, [plainBlock('p1', text, role)])],
    events: cited === undefined ? [] : [changeFirst(events, { evidence })],
    questions: [],
    quotes: [],
    agreements: [],
  };
  return findUncoveredDates(inventStory(changes), assembleInvented(changes)).map(
    ({ article, block, message }) => `${article.data.slug} ${block} ${message}`,
  );
}

const notice = (words: string, means: string) =>
  `ferry p1 No event has its evidence in the sentence that says “${words}” (${means}).`;

test('a date in a sentence that carries no event is told, and what it means', () => {
  assert.deepEqual(told({ text: 'On Friday it rained.', published: '2021-06-06' }), [
    notice('On Friday', '2021-06-04'),
  ]);
});

test('in a report without a date the days are counted from the last day of the story', () => {
  assert.deepEqual(told({ text: 'On Friday it rained.' }), [notice('On Friday', '2021-04-30')]);
});

test('a date is told only where no event rests on its own sentence', () => {
  const text = 'It sailed on 3 June 2020. It sank on 4 June 2020. It rose on 5 June 2020.';
  assert.deepEqual(told({ text, cited: 'sank' }), [
    notice('on 3 June 2020', '2020-06-03'),
    notice('on 5 June 2020', '2020-06-05'),
  ]);
});

test('a date that begins or ends a sentence belongs to it alone', () => {
  const text = 'It sank on 4 June 2020. Two rose. On 6 June 2020 it sailed.';
  assert.deepEqual(told({ text, cited: 'Two rose' }), [
    notice('on 4 June 2020', '2020-06-04'),
    notice('On 6 June 2020', '2020-06-06'),
  ]);
});

test('what stands around a report dates something else', () => {
  for (const role of ['furniture', 'caption', 'credit', 'attribution', 'note'] as const) {
    assert.deepEqual(told({ text: 'It sank on 4 June 2020.', role }), [], role);
  }
});
