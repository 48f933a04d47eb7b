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

const DAY_PARTS = [
  ['early', '05T00:00', '05T09:00'],
  ['mid', '05T09:00', '05T15:00'],
  ['late', '05T18:00', '06T00:00'],
  ['morning', '05T05:00', '05T12:00'],
  ['afternoon', '05T12:00', '05T18:00'],
  ['evening', '05T18:00', '06T00:00'],
  ['last-hours', '05T15:00', '06T00:00'],
] as const;

for (const [part, start, end] of DAY_PARTS) {
  test(`the part “${part}” of a day has its hours`, () => {
    assert.deepEqual(bounds({ from: '2021-01-05', part, zone: 'UTC' }), [
      `2021-01-${start}`,
      `2021-01-${end}`,
    ]);
  });
}

const MONTH_PARTS = [
  ['early', '04-01', '04-11'],
  ['mid', '04-11', '04-21'],
  ['late', '04-21', '05-01'],
  ['last-hours', '04-28', '05-01'],
] as const;

for (const [part, start, end] of MONTH_PARTS) {
  test(`the part “${part}” of a month is a share of it`, () => {
    assert.deepEqual(bounds({ from: '2021-04', part, zone: 'UTC' }), [
      `2021-${start}T00:00`,
      `2021-${end}T00:00`,
    ]);
  });
}

test('a part of several days is a share of them all, not hours of the first', () => {
  assert.deepEqual(bounds({ from: '2021-04-01', to: '2021-04-30', part: 'late', zone: 'UTC' }), [
    '2021-04-21T00:00',
    '2021-05-01T00:00',
  ]);
});

test('a time of day has no parts', () => {
  const moment = { from: '2021-04-01T10:00', zone: 'UTC' };
  assert.deepEqual(bounds({ ...moment, part: 'early' }), bounds(moment));
});
