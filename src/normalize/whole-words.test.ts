import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findWhole } from './whole-words.ts';

const starts = (text: string, phrase: string) => findWhole(text, phrase).map(({ start }) => start);

test('a phrase is found wherever it stands as whole words', () => {
  assert.deepEqual(starts('sea, sea. (sea)', 'sea'), [0, 5, 11]);
  assert.deepEqual(findWhole('the sea', 'sea'), [{ start: 4, end: 7 }]);
});

test('a part of a longer word is none', () => {
  assert.deepEqual(starts('season nausea sea_side sea2 séa', 'sea'), []);
});

test('a letter with an accent apart goes with its word', () => {
  assert.deepEqual(starts('se\u0301a sea\u0301', 'sea'), []);
});

test('nothing is found nowhere', () => {
  assert.deepEqual(findWhole('sea', ''), []);
});
