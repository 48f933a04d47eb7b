import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signsAmong, signsBeside } from './signs.ts';

const round = (value: number) => Math.round(100 * value) / 100;

test('forms of one place make one sign, and of those that overlap the likeliest stays', () => {
  const signs = signsAmong([
    { first: 2, last: 2, score: 0, prior: 'weak' },
    { first: 2, last: 3, score: 0.01, prior: 'weak' },
    { first: 3, last: 3, score: -1, prior: 'weak' },
    { first: 7, last: 7, score: -9, prior: 'weak' },
  ]);
  assert.deepEqual(
    signs.map(({ first, chance }) => [first, round(chance)]),
    [[2, 0.67]],
  );
});

test('beside a place count the others that were not restored', () => {
  const signs = [1, 4, 8].map((at) => ({ first: at, last: at, chance: 0.75, broad: at === 1 }));
  const beside = signsBeside({ first: 4, last: 5 }, signs, [{ first: 8, last: 8 }]);
  assert.deepEqual(beside, { broad: 0.75, signs: 0.75, sure: 1 });
});
