import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTimeScale } from './time-scale.ts';

const extent = { first: -1000, from: 0, to: 10, last: 200 };

test('the days run evenly between their bounds', () => {
  const { at, days } = createTimeScale(extent, 0, 100);
  assert.deepEqual(days, [38, 88]);
  assert.equal(at(0), 38);
  assert.equal(at(5), 63);
  assert.equal(at(10), 88);
});

test('the far past and future shrink, and reach the ends of the axis', () => {
  const { at } = createTimeScale(extent, 0, 100);
  assert.equal(at(-1000), 0);
  assert.equal(at(200), 100);
  assert.ok(at(0) - at(-100) > at(-900) - at(-1000));
});

test('a later moment never stands before an earlier one', () => {
  const { at } = createTimeScale(extent, 0, 100);
  for (let moment = -1000; moment < 200; moment += 7) assert.ok(at(moment) <= at(moment + 7));
});

test('nothing before and after leaves the whole axis to the days', () => {
  const { days } = createTimeScale({ first: 2, from: 0, to: 10, last: 9 }, 0, 100);
  assert.deepEqual(days, [0, 100]);
});

test('a moment beyond the first and last event stands at the end of the days', () => {
  const { at } = createTimeScale({ first: 0, from: 0, to: 10, last: 10 }, 0, 100);
  assert.deepEqual([at(-5), at(15)], [0, 100]);
});
