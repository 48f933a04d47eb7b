import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesBetween, findDates, weekdayOf } from './dates.ts';

const dates = (text: string) => findDates(text).map(({ date, passage }) => [date, passage]);

test('a full date is read in each of its forms', () => {
  assert.deepEqual(dates('June 4, 2021; 4 June 2021; 4th of June 2021; 2021-06-04; Jun. 4 2021'), [
    ['2021-06-04', 'June 4, 2021'],
    ['2021-06-04', '4 June 2021'],
    ['2021-06-04', '4th of June 2021'],
    ['2021-06-04', '2021-06-04'],
    ['2021-06-04', 'Jun. 4 2021'],
  ]);
  assert.deepEqual(dates('Le 1er juin 2021, am 4. März 2021, el 4 de junio de 2021'), [
    ['2021-06-01', '1er juin 2021'],
    ['2021-03-04', '4. März 2021'],
    ['2021-06-04', '4 de junio de 2021'],
  ]);
});

test('a day that no calendar has is no date', () => {
  assert.deepEqual(dates('February 30, 2021 and 2021-04-31'), []);
  assert.deepEqual(dates('February 29, 2020'), [['2020-02-29', 'February 29, 2020']]);
});

test('a date without its year, or inside a longer number, is no full date', () => {
  assert.deepEqual(dates('June 4 and 12021-06-04 and 2021-06-041'), []);
});

test('offsets are those of the passage', () => {
  const text = 'On June 4, 2021, it rained.';
  const [found] = findDates(text);
  assert.equal(text.slice(found?.start, found?.end), 'June 4, 2021');
});

test('the weekday of a date is that of the calendar', () => {
  assert.equal(weekdayOf('2021-06-04'), 'Friday');
  assert.equal(weekdayOf('2000-02-29'), 'Tuesday');
});

test('the days between two dates hold both, and end after a month', () => {
  assert.deepEqual(datesBetween('2020-02-28', '2020-03-01'), [
    '2020-02-28',
    '2020-02-29',
    '2020-03-01',
  ]);
  assert.deepEqual(datesBetween('2020-03-01', '2020-02-28'), []);
  assert.equal(datesBetween('2020-01-01', '2021-01-01').length, 31);
});
