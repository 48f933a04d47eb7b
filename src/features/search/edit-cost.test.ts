import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editCost } from './edit-cost.ts';

test('counts slips half and other edits in full', () => {
  for (const [a, b, cost] of [
    ['glacier', 'glacier', 0],
    ['glaicer', 'glacier', 0.5],
    ['glacir', 'glacier', 0.5],
    ['glassier', 'glasier', 0.5],
    ['glocier', 'glacier', 0.5],
    ['gladier', 'glacier', 1],
    ['gacier', 'glacier', 1],
  ] as const) {
    assert.equal(editCost(a, b, 3), cost, `${a} ${b}`);
  }
});

test('is the same in both directions', () => {
  assert.equal(editCost('harbour', 'habrou', 4), editCost('habrou', 'harbour', 4));
});

test('gives up beyond the limit', () => {
  assert.equal(editCost('harbour', 'glacier', 2), Number.POSITIVE_INFINITY);
  assert.equal(editCost('gladier', 'glacier', 0.5), Number.POSITIVE_INFINITY);
});
