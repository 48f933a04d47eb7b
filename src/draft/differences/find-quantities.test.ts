import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventSentence } from '../invented-reports.ts';
import { findQuantities } from './find-quantities.ts';

const quantities = (text: string) =>
  findQuantities(inventSentence(text)).map(({ value, unit, bound }) => [value, unit, bound]);

test('a number is taken with what it counts and how it is limited', () => {
  assert.deepEqual(quantities('It cost more than $480,000.'), [[480000, 'dollar', 'over']]);
  assert.deepEqual(quantities('The masts are about 61 metres high.'), [[61, 'metre', 'about']]);
  assert.deepEqual(quantities('It was a three-and-a-half-mile-long walk.'), [
    [3.5, 'mile', undefined],
  ]);
});

test('the dead and the injured are counted as such', () => {
  assert.deepEqual(quantities('Two people were killed.'), [[2, 'dead', undefined]]);
  assert.deepEqual(quantities('The death toll rose to seven.'), [[7, 'dead', undefined]]);
});

test('of a part of several the several are counted, and an age is none', () => {
  assert.deepEqual(quantities('It is one of eight ladders.'), [[8, 'ladder', undefined]]);
  assert.deepEqual(quantities('The 53-year-old left.'), []);
});

test('crowds are counted in whatever words, and what is left of a number is none', () => {
  assert.deepEqual(quantities('A crowd of 41,300 watched it.'), [[41300, 'people', undefined]]);
  assert.deepEqual(quantities('There were 41,000 of us there.'), [[41000, 'people', undefined]]);
  assert.deepEqual(quantities('Two others left.'), []);
  assert.deepEqual(quantities('The mill employs 300 people.'), [[300, 'employees', undefined]]);
});

test('the noun before the verb is counted', () => {
  assert.deepEqual(quantities('Two men were seen leaving.'), [[2, 'men', undefined]]);
  assert.deepEqual(quantities('It won by 27 votes.'), [[27, 'vote', undefined]]);
});

test('what a number is not is known', () => {
  const [found] = findQuantities(inventSentence('Four men left the mill, not two.'));
  assert.equal(found?.not, 2);
});

test('of those who died the number is taken, whatever they are and of however many', () => {
  assert.deepEqual(quantities('Two miners were killed.'), [[2, 'dead', undefined]]);
  assert.deepEqual(quantities('Six of the ten divers in the boat died.')[0], [
    6,
    'dead',
    undefined,
  ]);
});
