import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, daysBetween, weekdayNamed, weekdayOf, weekOf } from './iso-days.ts';

test('days are counted over the ends of months and years', () => {
  assert.equal(addDays('2019-12-31', 1), '2020-01-01');
  assert.equal(daysBetween('2020-02-28', '2020-03-01'), 2);
});

test('days of the week are known by name, whole or short', () => {
  assert.equal(weekdayOf('2022-05-09'), weekdayNamed('Monday'));
  assert.equal(weekdayNamed('fri'), 5);
  assert.equal(weekdayNamed('someday'), undefined);
});

test('a week runs from Monday to Sunday', () => {
  assert.deepEqual(weekOf('2022-05-15'), { from: '2022-05-09', to: '2022-05-15' });
});
