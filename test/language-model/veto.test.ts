import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { withoutVetoed } from '../../src/normalize/spinner/choice/veto.ts';
import { findHits } from '../../src/normalize/spinner/habits/find-hits.ts';
import { createHabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';
import type { Habit } from '../../src/schemas/habit.ts';

const model = readFrequencies();
const book = (strength: Habit['strength']) =>
  createHabitBook([
    {
      id: 'invented',
      pairs: { primary: 'first', officers: 'officials', journey: 'trip' },
      forms: 'as-written',
      unless: [],
      strength,
      reason: 'An invented habit.',
    },
  ]);
const left = (text: string, strength: Habit['strength'], restored: readonly number[] = []) => {
  const found = findHits(text, book(strength));
  return withoutVetoed(found.hits, found, new Set(restored), model).map(({ plain }) => plain);
};

const own = 'Voters in the state hold a primary election in March.';

test('a lone word that fits better than its plain form is the writer’s', () => {
  assert.deepEqual(left(own, 'weak'), []);
});

test('a lone word stays a hit where the plain form fits better', () => {
  assert.deepEqual(left('It was the primary time in the history of the city.', 'weak'), ['first']);
});

test('beside another hit, or restored words, nothing is asked; nor of a certain habit', () => {
  assert.deepEqual(left('Officers hold a primary election on the journey.', 'weak').length, 3);
  assert.deepEqual(left(own, 'weak', [0]), ['first']);
  assert.deepEqual(left(own, 'certain'), ['first']);
});
