import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reckonDays } from './reckon-days.ts';

test('a report of a known day is counted from it', () => {
  assert.deepEqual(reckonDays([{ published: '2022-05-10', texts: ['On Friday it rained.'] }]), [
    '2022-05-10',
  ]);
});

test('a report without a date is counted from the last full date in it, moved on to the day that its lead names', () => {
  const texts = ['The mill burned down on Tuesday.', 'Carrow on May 9, 2022 (a picture)'];
  assert.deepEqual(reckonDays([{ published: undefined, texts }]), ['2022-05-10']);
});

test('without any it is counted from the day of most others, moved back to the day that its lead names', () => {
  const known = { published: '2022-05-11', texts: [] };
  assert.deepEqual(
    reckonDays([known, { published: undefined, texts: ['On Monday it burned.'] }]).at(-1),
    '2022-05-09',
  );
  assert.deepEqual(reckonDays([{ published: undefined, texts: ['On Monday it burned.'] }]), [
    undefined,
  ]);
});

test('a full date of another time says nothing of the report', () => {
  const known = { published: '2022-05-11', texts: [] };
  const old = { published: undefined, texts: ['The mill was built on June 3, 1902.'] };
  assert.deepEqual(reckonDays([known, old]).at(-1), '2022-05-11');
});
