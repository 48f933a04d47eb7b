import assert from 'node:assert/strict';
import { test } from 'node:test';
import { overlaps } from './overlaps.ts';

const sentence = { start: 10, end: 20 };

test('ranges that share a character overlap', () => {
  assert.equal(overlaps({ start: 19, end: 30 }, sentence), true);
  assert.equal(overlaps({ start: 0, end: 11 }, sentence), true);
  assert.equal(overlaps({ start: 12, end: 14 }, sentence), true);
});

test('ranges that only touch do not overlap', () => {
  assert.equal(overlaps({ start: 20, end: 30 }, sentence), false);
  assert.equal(overlaps({ start: 0, end: 10 }, sentence), false);
});
