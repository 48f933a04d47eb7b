import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAcronyms } from './acronyms.ts';

test('finds an abbreviation with the words before it', () => {
  assert.deepEqual(findAcronyms('The World Weather Service (WWS) said'), [
    ['World Weather Service', 'WWS'],
  ]);
});

test('passes over small words and reads hyphens', () => {
  assert.deepEqual(findAcronyms('the North-South League of the Bays (NSLB)'), [
    ['North-South League of the Bays', 'NSLB'],
  ]);
});

test('finds nothing where the initials do not fit', () => {
  assert.deepEqual(findAcronyms('A Weather Service (WWS) said'), []);
});
