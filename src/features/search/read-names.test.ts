import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNames } from './read-names.ts';

const data = (titles: readonly string[], aliases: readonly (readonly string[])[] = []) =>
  ({ titles, aliases }) as unknown as Parameters<typeof readNames>[0];

const NONE: ReadonlyMap<string, string> = new Map();

test('lets all names of a thing stand for each other', () => {
  const { aliases } = readNames(data(['Ida Quill\nQuill\n~Ida Quell']), NONE);
  const group = [['ida', 'quill'], ['quill'], ['ida', 'quell']];
  assert.deepEqual(aliases.get('quill'), [group]);
  assert.deepEqual(aliases.get('ida quell'), [group]);
});

test('lets a name that two share stand for neither', () => {
  const { aliases, names } = readNames(
    data(['Ida Quill\nQuill\nMayor Quill', 'Otto Quill\nQuill\nDr Quill']),
    NONE,
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
  const { names } = readNames(data(['Sound\nU.N.\nOrrin\n~Sounde', '']), NONE);
  assert.deepEqual(
    names.map(({ kind }) => kind),
    ['proper', 'written', 'proper', 'written'],
  );
});

test('takes words that stand for each other beside the names', () => {
  const { aliases } = readNames(data([''], [['Matthew', 'Matt']]), NONE);
  assert.deepEqual(aliases.get('matt'), [[['matthew'], ['matt']]]);
});

test('knows names by what their telling words have in common with other forms', () => {
  const { names } = readNames(data(['The mice met in the harbours']), new Map([['mice', 'mouse']]));
  assert.deepEqual(names[0]?.terms, ['mous', 'met', 'harbor']);
});
