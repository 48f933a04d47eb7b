import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findClock } from './find-clock.ts';

test('times of day are read in twelve and twenty-four hours', () => {
  assert.equal(findClock('It left at 4:30 p.m. sharp')?.clock, '16:30');
  assert.equal(findClock('It left at 16:05')?.clock, '16:05');
  assert.equal(findClock('It left at 12 a.m.')?.clock, '00:00');
  assert.equal(findClock('By midday it rained')?.clock, '12:00');
});

test('“shortly before” makes a time about right', () => {
  assert.equal(findClock('shortly after 9 p.m.')?.circa, true);
  assert.equal(findClock('at 9 p.m.')?.circa, false);
});

test('a number with a point, a score and an hour that there is not are none', () => {
  for (const text of ['It rose 4.30 percent', 'a 3-2 win', 'at 13 p.m.'])
    assert.equal(findClock(text), undefined, text);
});

test('of several the one nearest to the day is meant', () => {
  const text = 'It left at 9 a.m. and came back on Monday at 5 p.m.';
  const at = text.indexOf('Monday');
  assert.equal(findClock(text, at, at + 6)?.clock, '17:00');
});
