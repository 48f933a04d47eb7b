import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastedSchema } from '../../schemas/lasted.ts';
import { inventReports } from '../invented-reports.ts';
import { findOccurrences } from './find-occurrences.ts';
import { isoLength, lengthsOf } from './lengths-of.ts';

const lengths = (text: string) =>
  lengthsOf(
    findOccurrences(inventReports(['2022-05-11', text]), () => 1),
    ({ sentence }) => sentence.text,
  ).map((one) => {
    const { length, bound } = lastedSchema.parse(one);
    return [length, bound];
  });

test('lengths of time are written as ISO has them', () => {
  assert.deepEqual([35, 330, 2880, 0.3].map(isoLength), ['PT35M', 'PT5H30M', 'P2D', undefined]);
});

test('how long a deed took stands behind its verb, or before a meeting', () => {
  assert.deepEqual(lengths('Hale was questioned for almost nine hours on Monday.'), [
    ['PT9H', 'almost'],
  ]);
  assert.deepEqual(lengths('The blackout lasted two days last week.'), [['P2D', undefined]]);
  assert.deepEqual(lengths('Hale held a 35-minute meeting with Lind on Monday.'), [
    ['PT35M', undefined],
  ]);
});

test('what was done before it, or is planned in it, is not its length', () => {
  assert.deepEqual(lengths('The jury convicted Hale on Monday after debating for six hours.'), []);
  assert.deepEqual(lengths('Hale promised on Monday to work for six hours.'), []);
  assert.deepEqual(lengths('Hale met Lind on Monday during his three-day stay.'), []);
  assert.deepEqual(lengths('Hale left Oslo on Monday with 6 hours of tape.'), []);
});
