import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventArticle } from '../invented-story.ts';
import type { Passage } from '../story.ts';
import { touchedBy } from './touched-by.ts';

const passage = (report: string, block: string, start: number, end: number): Passage => ({
  report,
  label: report,
  block,
  start,
  end,
  text: 'x'.repeat(end - start),
  changed: false,
  doubts: [],
});

const touches = (...passages: Passage[]) =>
  touchedBy(passages)(inventArticle('ferry', {}, []), 'p2')({ start: 10, end: 20 });

test('a range is touched by a passage that stands in it, if only in part', () => {
  assert.equal(touches(passage('ferry', 'p2', 12, 14)), true);
  assert.equal(touches(passage('ferry', 'p2', 0, 5), passage('ferry', 'p2', 5, 11)), true);
});

test('a passage beside the range, in another block or in another report touches nothing', () => {
  assert.equal(touches(passage('ferry', 'p2', 0, 10), passage('ferry', 'p2', 20, 30)), false);
  assert.equal(touches(passage('ferry', 'p1', 12, 14)), false);
  assert.equal(touches(passage('tram', 'p2', 12, 14)), false);
});
