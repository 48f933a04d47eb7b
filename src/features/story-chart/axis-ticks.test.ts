import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axisTicks } from './axis-ticks.ts';
import { createTimeScale } from './time-scale.ts';

const extent = {
  first: Date.UTC(1980, 5),
  from: Date.UTC(2021, 5, 10),
  to: Date.UTC(2021, 5, 12),
  last: Date.UTC(2021, 11, 1),
};
const scale = createTimeScale(extent, 0, 1000);
const ticks = axisTicks(scale, { moment: extent.first, label: '1980' }, extent.last, 'en');

test('the axis starts with the year of the earliest event', () => {
  assert.deepEqual(ticks[0], { x: 0, label: '1980' });
});

test('labels never stand closer than they can be read', () => {
  ticks.slice(1).forEach((tick, i) => {
    assert.ok(tick.x - (ticks[i]?.x ?? 0) >= 37);
  });
});

test('months stand where there is room, and none inside the days', () => {
  assert.ok(ticks.some(({ label }) => !/^\d{4}$/.test(label)));
  assert.ok(ticks.every(({ x }) => x < scale.days[0] || x > scale.days[1]));
});
