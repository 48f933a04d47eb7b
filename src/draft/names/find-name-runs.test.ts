import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventSentence } from '../invented-reports.ts';
import { findNameRuns } from './find-name-runs.ts';

const runs = (text: string, ...ordinary: string[]) =>
  findNameRuns(inventSentence(text), new Set(ordinary)).map(({ words }) => words.join(' '));

test('capitalised words that stand together are one run, with their small words and initials', () => {
  assert.deepEqual(runs('Then Ursula von der Leyen met John F. Hale in Oslo.', 'then'), [
    'Ursula von der Leyen',
    'John F. Hale',
    'Oslo',
  ]);
});

test('days, months and the word that opens a sentence are none', () => {
  assert.deepEqual(runs('Bridges fell on Monday, May 9.', 'bridges'), []);
});

test('a role that opens a sentence stays outside of the name', () => {
  assert.deepEqual(runs('Striker Paul Hale scored.'), ['Paul Hale']);
});
