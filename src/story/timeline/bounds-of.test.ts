import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type When, whenSchema } from '../../schemas/when.ts';
import { boundsOf } from './bounds-of.ts';

const bounds = (value: Partial<When> & { from: string }) => {
  const { start, end } = boundsOf(whenSchema.parse(value), 'Europe/Rome');
  return [start, end].map((moment) => new Date(moment).toISOString().slice(0, 16));
};

test('a date spans all that it may mean, by the clock of its zone', () => {
  assert.deepEqual(bounds({ from: '2021' }), ['2020-12-31T23:00', '2021-12-31T23:00']);
  assert.deepEqual(bounds({ from: '2021-02' }), ['2021-01-31T23:00', '2021-02-28T23:00']);
  assert.deepEqual(bounds({ from: '2021-07-01' }), ['2021-06-30T22:00', '2021-07-01T22:00']);
  assert.deepEqual(bounds({ from: '2021-07-01T09:00' }), ['2021-07-01T07:00', '2021-07-01T07:01']);
});

test('a day on which clocks change is longer or shorter', () => {
  assert.deepEqual(bounds({ from: '2021-03-28' }), ['2021-03-27T23:00', '2021-03-28T22:00']);
});

test('a span ends with the end of its last', () => {
  assert.deepEqual(bounds({ from: '2021-07-01', to: '2021-07-02' }), [
    '2021-06-30T22:00',
    '2021-07-02T22:00',
  ]);
});

test('a part is a share of its day, or of anything longer', () => {
  assert.deepEqual(bounds({ from: '2021-01-05', part: 'morning' }), [
    '2021-01-05T04:00',
    '2021-01-05T11:00',
  ]);
  assert.deepEqual(bounds({ from: '2021-04', part: 'mid', zone: 'UTC' }), [
    '2021-04-11T00:00',
    '2021-04-21T00:00',
  ]);
});

test('a moment may bring its own zone', () => {
  assert.deepEqual(bounds({ from: '2021-01-05T09:00', zone: 'Asia/Tokyo' }), [
    '2021-01-05T00:00',
    '2021-01-05T00:01',
  ]);
});
