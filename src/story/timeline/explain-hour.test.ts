import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainHour } from './explain-hour.ts';

test('an hour that the clocks show twice, or never, is told with its zone', () => {
  assert.match(
    explainHour('2021-10-31T02:30', 'Europe/Oslo') ?? '',
    /showed 2021-10-31 at 02:30 twice/,
  );
  assert.match(
    explainHour('2021-03-28T02:30', 'Europe/Oslo') ?? '',
    /never showed 2021-03-28 at 02:30/,
  );
});

test('any other hour is plain', () => {
  assert.equal(explainHour('2021-10-31T04:30', 'Europe/Oslo'), undefined);
  assert.equal(explainHour('2021-10-31T02:30', 'UTC'), undefined);
});
