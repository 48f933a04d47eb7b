import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNames } from './read-names.ts';

const data = (titles: readonly string[], aliases: readonly (readonly string[])[] = []) =>
  ({ titles, aliases }) as unknown as Parameters<typeof readNames>[0];

test('lets all names of a thing stand for each other', () => {
  const { aliases } = readNames(data(['Ida Quill\nQuill\n~Ida Quell']));
  const group = [['ida', 'quill'], ['quill'], ['ida', 'quell']];
  assert.deepEqual(aliases.get('quill'), [group]);
  assert.deepEqual(aliases.get('ida quell'), [group]);
});

test('lets a name that two share stand for neither', () => {
  const { aliases, names } = readNames(
    data(['Ida Quill\nQuill\nMayor Quill', 'Otto Quill\nQuill\nDr Quill']),
  );
  assert.equal(aliases.get('quill'), undefined);
  assert.deepEqual(aliases.get('ida quill'), [
    [
      ['ida', 'quill'],
      ['mayor', 'quill'],
    ],
  ]);
  assert.equal(names.filter(({ words }) => words.join() === 'quill').length, 2);
});

test('knows the names that stand for a thing only as they are written', () => {
  const { names } = readNames(data(['Sound\nU.N.\nOrrin\n~Sounde', '']));
  assert.deepEqual(
    names.map(({ kind }) => kind),
    ['proper', 'written', 'proper', 'written'],
  );
});

test('takes words that stand for each other beside the names', () => {
  const { aliases } = readNames(data([''], [['Matthew', 'Matt']]));
  assert.deepEqual(aliases.get('matt'), [[['matthew'], ['matt']]]);
});
