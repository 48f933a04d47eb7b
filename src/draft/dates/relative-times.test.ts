import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findRelativeTimes } from './relative-times.ts';

const reckoning = { written: '2022-05-11', lastDay: '2022-05-02', likeDay: () => undefined };
const meanings = (text: string) =>
  findRelativeTimes(text, reckoning).map(({ from, to }) => (to ? `${from}/${to}` : from));

for (const [text, meaning] of [
  ['They meet tonight', '2022-05-11'],
  ['It rained last week', '2022-05-02/2022-05-08'],
  ['It rained at the weekend', '2022-05-07/2022-05-08'],
  ['He left in January last year', '2021-01'],
  ['She came two days ago', '2022-05-09'],
  ['She came three years ago', '2019'],
  ['The day before, it rained', '2022-05-01'],
  ['Later that day it rained', '2022-05-02'],
  ['It was built in 1961', '1961'],
  ['It was made in 1389 for a queen', '1389'],
] as const) {
  test(`“${text}” means ${meaning}`, () => {
    assert.deepEqual(meanings(text), [meaning]);
  });
}

test('“earlier in the day” is on the last day that has been', () => {
  assert.deepEqual(
    findRelativeTimes('Earlier in the day it rained', { ...reckoning, lastPast: '2022-05-01' }).map(
      ({ from }) => from,
    ),
    ['2022-05-01'],
  );
});

test('a number of people is no year', () => {
  assert.deepEqual(meanings('a crowd of 2000 people'), []);
});
