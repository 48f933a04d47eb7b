import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundTellers } from './bound-tellers.ts';

const tellers = (...counts: readonly number[]) =>
  counts.map((length, at) => ({ name: `${at}`, passages: Array.from({ length }, (_, n) => n) }));
const countsOf = (...counts: readonly number[]) => {
  const { shown, leftOut } = boundTellers(tellers(...counts), 10);
  return [shown.map(({ passages }) => passages.length), leftOut];
};

test('what fits on a page stands there whole', () => {
  const all = tellers(7, 3);
  assert.deepEqual(boundTellers(all, 10), { shown: all, leftOut: 0 });
});

test('of more each teller has the same number, and what is left out is counted', () => {
  assert.deepEqual(countsOf(20, 2), [[5, 2], 15]);
  assert.deepEqual(countsOf(1, 1, 30), [[1, 1, 3], 27]);
  assert.deepEqual(countsOf(...Array.from({ length: 12 }, () => 1)), [Array(10).fill(1), 2]);
});
