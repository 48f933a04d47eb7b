import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSpellingFinder } from './spelling.ts';

const finderIn = (words: readonly string[]) =>
  createSpellingFinder((start) => words.filter((word) => word.startsWith(start)));

test('words that are spelt alike are found, the nearest first, with what the slips cost', () => {
  const find = finderIn(['harbour', 'harbours', 'arbour', 'glacier', 'he']);
  assert.deepEqual(
    find('harbuor', 2).map(({ word, cost }) => [word, cost]),
    [
      ['harbour', 0.5],
      ['harbours', 1.5],
    ],
  );
});

test('two swapped letters at the beginning are found too', () => {
  const find = finderIn(['glacier', 'lagoon']);
  assert.deepEqual(
    find('lgacier', 1).map(({ word }) => word),
    ['glacier'],
  );
});

test('of words that cost the same the one comes first that looks more alike', () => {
  const find = finderIn(['lgaceir', 'glacier']);
  assert.deepEqual(
    find('lgacier', 1).map(({ word, cost }) => [word, cost]),
    [
      ['glacier', 0.5],
      ['lgaceir', 0.5],
    ],
  );
});

test('nothing is sought for what is longer than any word', () => {
  const long = 'a'.repeat(33);
  assert.deepEqual(finderIn([long])(long, 2), []);
  assert.equal(finderIn([long])(long.slice(1), 2).length, 1);
});
