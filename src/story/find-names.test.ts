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

test('the first word after an abbreviation or a shout may begin a sentence, and is no name', () => {
  assert.deepEqual(names('He left at 5 p.m. Zanzibor sang there.'), []);
  assert.deepEqual(names('He sang! – Zanzibor did.'), []);
});

test('the names of signs and of nothing have no words', () => {
  assert.deepEqual(
    wordsOfNames(['Ada Lovelace-Quill 2', '…', '']),
    new Set(['Ada', 'Lovelace', 'Quill', '2']),
  );
});

test('a text without capitals has no names', () => {
  assert.deepEqual(names('old tobias sang'), []);
});

test('a name may hold words that are also written small, if not only those', () => {
  assert.deepEqual(names('They saw the Bakery Zanzibor again.', ['bakery']), ['Bakery Zanzibor']);
  assert.deepEqual(names('They saw the Bakery-Zanzibor again.', ['bakery', 'zanzibor']), []);
});

test('a single letter is no name', () => {
  assert.deepEqual(names('They chose plan X again, at Zanzibor.'), ['Zanzibor']);
});

test('a capital inside a word makes no name of it', () => {
  assert.deepEqual(names('They sold the eZanzibor to Quillby.'), ['Quillby']);
});

test('a name may come after a quotation, and end a text without a full stop', () => {
  assert.deepEqual(names('The “old friends” met Tobias Quill and then saw Zanzibor'), [
    'Tobias Quill',
    'Zanzibor',
  ]);
});
