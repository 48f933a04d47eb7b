import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelineDay } from './dateline-day.ts';

const day = (text: string, near = '2022-05-11') => datelineDay(text, near, 45);

test('a dateline without a year is of the year that is nearest to the other reports', () => {
  assert.equal(day('HALVER BAY, May 16 (Agency) — A mill burned.'), '2022-05-16');
  assert.equal(day('CARROW, Norway, 16 May - A mill burned.'), '2022-05-16');
  assert.equal(day('HALVER BAY, Dec. 30 (Agency) — A mill burned.', '2022-01-02'), '2021-12-30');
});

test('a day far from theirs, one of no calendar, and a sentence with a day are none', () => {
  assert.equal(day('HALVER BAY, Oct. 16 (Agency) — A mill burned.'), undefined);
  assert.equal(day('HALVER BAY, May 41 (Agency) — A mill burned.'), undefined);
  assert.equal(day('On May 16 a mill burned — nobody saw it.'), undefined);
  assert.equal(day('A mill burned.'), undefined);
});
