import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { findQuantities } from './find-quantities.ts';

const quantities = (text: string) =>
  inventReports(['2022-05-11', text])
    .flatMap(({ sentences }) => sentences.flatMap(findQuantities))
    .map(({ value, unit, sum }) => `${value} ${unit} of ${sum}`);

test('nine of twelve counts are nine, and so few of many are told beside the many', () => {
  assert.deepEqual(quantities('Hartog was guilty on nine of twelve counts.'), ['9 count of 12']);
  assert.deepEqual(quantities('By noon 940 of 3,085 ballots were counted.'), [
    '940 ballot of 3085',
    '3085 ballot of 3085',
  ]);
});

test('years and months are one length, and so are hours and minutes', () => {
  assert.deepEqual(quantities('Hartog got six years and six months.'), ['6.5 year of 6.5']);
  assert.deepEqual(quantities('It took two hours and 30 minutes.'), ['2.5 hour of 2.5']);
  assert.deepEqual(quantities('It took two hours and 30 spades.').length, 2);
});

test('of the ten of whom six died not all are dead', () => {
  assert.deepEqual(quantities('Six of the ten climbers died.'), [
    '6 dead of 6',
    '10 climber of 10',
  ]);
});

test('a number without a unit has that of the one before, where a name stands before it', () => {
  assert.deepEqual(quantities('Carrow has 6,200 windows and Halver 2,900.'), [
    '6200 window of 9100',
    '2900 window of 9100',
  ]);
  assert.deepEqual(quantities('The mill has 6,200 windows and 2,900.').length, 1);
});

test('who is killed, hurt or taken to a hospital is counted by what was done to them', () => {
  assert.deepEqual(quantities('The storm killed at least six people.'), ['6 dead of 6']);
  assert.deepEqual(quantities('It left Carrow in ruins, injuring 31.'), ['31 injured of 31']);
  assert.deepEqual(quantities('Thirty-four were taken to hospitals.'), ['34 injured of 34']);
  assert.deepEqual(quantities('Seven people, two of them children, died.')[0], '7 dead of 7');
  assert.deepEqual(quantities('The storm killed 12 trees.'), ['12 tree of 12']);
});
