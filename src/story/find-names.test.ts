import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnknownNames, wordsOfNames } from './find-names.ts';

const known = wordsOfNames(['Ada Lovelace', 'Lisbon']);
const names = (text: string, ordinary: string[] = []) =>
  findUnknownNames(text, known, new Set(ordinary)).map((name) => name.text);

test('known names are not told', () => {
  assert.deepEqual(names('On the quay Ada Lovelace, then Lovelace’s friends, sang in Lisbon.'), []);
});

test('a name that is not known is told, without the mark of the genitive', () => {
  assert.deepEqual(names('On the quay Tobias Quill sang Zanzibor’s song.'), [
    'Tobias Quill',
    'Zanzibor',
  ]);
});

test('a name joined to a known one is known', () => {
  assert.deepEqual(names('They praised Countess Lovelace and the Lisbon-Quillby line.'), []);
});

test('the first word of a sentence or a quotation is no name', () => {
  assert.deepEqual(
    names('Bakers sang. Millers danced. “Bakers sing,” he said, “Millers dance.”'),
    [],
  );
});

test('a word that is also written small is no name', () => {
  assert.deepEqual(names('He asked the Department for bread.', ['department']), []);
  assert.deepEqual(names('He asked the Department for bread.'), ['Department']);
});

test('days, months and peoples are no names', () => {
  assert.deepEqual(names('He met Portuguese bakers on Sunday in May.'), []);
});

test('offsets are those of the name', () => {
  const text = 'At dawn old Tobias Quill’s dog barked.';
  const [found] = findUnknownNames(text, known, new Set());
  assert.equal(text.slice(found?.start, found?.end), 'Tobias Quill');
});
