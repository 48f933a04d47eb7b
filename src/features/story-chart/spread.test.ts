import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spread } from './spread.ts';

test('places that stand apart stay', () => {
  assert.deepEqual(spread([10, 30, 50], 5, 0, 100), [10, 30, 50]);
});

test('places that coincide move apart', () => {
  assert.deepEqual(spread([10, 10, 10], 5, 0, 100), [10, 15, 20]);
});

test('places at the end move back', () => {
  assert.deepEqual(spread([98, 99, 100], 10, 0, 100), [80, 90, 100]);
});

test('too many places stand evenly', () => {
  assert.deepEqual(spread([0, 0, 0, 0, 0], 50, 0, 100), [0, 25, 50, 75, 100]);
});

test('no place is no place', () => {
  assert.deepEqual(spread([], 5, 0, 100), []);
});
