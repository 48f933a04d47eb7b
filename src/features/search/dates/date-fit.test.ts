import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateFit } from './date-fit.ts';
import { daysOf, storyDays } from './days-of.ts';

test('tells what happened within a date from what began earlier or ended later', () => {
  assert.equal(dateFit({ month: 6, day: 19 }, '2023-06-19', '2023-06-19'), 3);
  assert.equal(dateFit({ month: 6, day: 19 }, '2023-06-18', '2023-06-19'), 1);
  assert.equal(dateFit({ month: 6, day: 19 }, '2023-06-18', '2023-06-18'), 0);
  assert.equal(dateFit({ month: 6, day: 19, year: 2022 }, '2023-06-19', '2023-06-19'), 0);
});

test('takes months and years as precise as they are known', () => {
  assert.equal(dateFit({ month: 11, year: 2022 }, '2022-11', '2022-11'), 3);
  assert.equal(dateFit({ month: 11 }, '2022-11-05', '2022-11-30'), 3);
  assert.equal(dateFit({ month: 11, year: 2022 }, '2022-11', '2023-02'), 2);
  assert.equal(dateFit({ year: 2022 }, '2022-11', '2022-12-31'), 3);
  assert.equal(dateFit({ year: 2022 }, '2021', '2023'), 1);
  assert.equal(dateFit({ month: 2 }, '2022-11', '2023-02'), 1);
  assert.equal(dateFit({ month: 3 }, '2022-11', '2023-02'), 0);
});

test('fits a weekday to days that are known', () => {
  assert.equal(dateFit({ weekday: 1 }, '2023-06-19', '2023-06-19'), 3);
  assert.equal(dateFit({ weekday: 1 }, '2023-06-18', '2023-06-19'), 1);
  assert.equal(dateFit({ weekday: 2 }, '2023-06-18', '2023-06-19'), 0);
  assert.equal(dateFit({ weekday: 1 }, '2023-06', '2023-06'), 0);
});

test('lists the days that any event tells of, each once and in order', () => {
  const when = ['2021-06-01', '', '2021-05', '2021-05-31 2021-06-01', '2020-02-29'];
  assert.deepEqual(storyDays({ when }), ['2020-02-29', '2021-05-31', '2021-06-01']);
});

test('tells of each day of a span, at most a month, and of none where the date is vague', () => {
  assert.deepEqual(daysOf('2021-05-30 2021-06-01'), ['2021-05-30', '2021-05-31', '2021-06-01']);
  assert.deepEqual(daysOf('2021-05-30'), ['2021-05-30']);
  assert.equal(daysOf('2021-01-01 2021-12-31').length, 32);
  assert.deepEqual(daysOf('2021-05'), []);
  assert.deepEqual(daysOf(''), []);
});
