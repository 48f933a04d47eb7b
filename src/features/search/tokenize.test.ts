import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from './tokenize.ts';

const words = (text: string) => tokenize(text).map(({ word }) => word);

test('splits a text into its words', () => {
  assert.deepEqual(words('The “old” harbour, two-day.'), ['The', 'old', 'harbour', 'two', 'day']);
});

test('keeps abbreviations, numbers with marks, and a letter with its number whole', () => {
  assert.deepEqual(words('U.N. H-20 at 4:30, 39.4 don’t'), [
    'U.N.',
    'H-20',
    'at',
    '4:30',
    '39.4',
    'don’t',
  ]);
});

test('leaves the possessive ending out of the word', () => {
  assert.deepEqual(words('Holm’s boats’ O’Neill'), ['Holm', 'boats', 'O’Neill']);
});

test('takes each sign of a script without blanks as a word', () => {
  assert.deepEqual(words('冰山 ice'), ['冰', '山', 'ice']);
});

test('says where each word stands', () => {
  assert.deepEqual(tokenize('a bc'), [
    { word: 'a', start: 0, end: 1 },
    { word: 'bc', start: 2, end: 4 },
  ]);
});
