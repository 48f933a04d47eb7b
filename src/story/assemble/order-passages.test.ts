import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexBlock } from '../evidence/block-index.ts';
import { plainBlock } from '../invented-story.ts';
import type { Passage } from '../story.ts';
import { inOrderOfReports } from './order-passages.ts';

const reports = [
  { slug: 'b', blocks: ['p2', 'p10'] },
  { slug: 'a', blocks: ['p1'] },
].map(({ slug, blocks }) => ({
  slug,
  blocks: blocks.map((id) => indexBlock(plainBlock(id, 'Words of a block.'))),
}));

const passage = (report: string, block: string, start: number): Passage => ({
  report,
  label: report,
  block,
  start,
  end: start + 1,
  text: 'W',
  changed: false,
  doubts: [],
});

test('passages come in the order of the reports, their blocks and the text', () => {
  const mixed = [
    passage('a', 'p1', 0),
    passage('b', 'p10', 0),
    passage('b', 'p2', 6),
    passage('b', 'p2', 2),
  ];
  assert.deepEqual(
    inOrderOfReports(mixed, reports).map(({ report, block, start }) => [report, block, start]),
    [
      ['b', 'p2', 2],
      ['b', 'p2', 6],
      ['b', 'p10', 0],
      ['a', 'p1', 0],
    ],
  );
});

test('the passages handed in keep their own order', () => {
  const given = [passage('a', 'p1', 0), passage('b', 'p2', 0)];
  inOrderOfReports(given, reports);
  assert.deepEqual(
    given.map(({ report }) => report),
    ['a', 'b'],
  );
});
