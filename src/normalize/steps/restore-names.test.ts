import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../draft.ts';
import { runSteps } from '../run-step.ts';
import { markPictures } from './mark-pictures.ts';
import { restoreNames } from './restore-names.ts';

const people = new Map([
  [
    'mira-sato',
    {
      name: 'Mira Sato',
      shortName: 'Sato',
      sortName: 'Sato, Mira',
      role: 'swimmer',
      aliases: [],
      misspellings: [{ text: 'Mira Shato', reason: 'A slip.', requires: ['Mira Sato', 'swimmer'] }],
    },
  ],
]);
const read = (raw: string) =>
  readingOf(runSteps(raw, [markPictures, restoreNames], { people })).text;

test('a name that is not damaged is left', () => {
  assert.equal(read('Mira Sato won; Mr. Shato lost.'), 'Mira Sato won; Mr. Shato lost.');
});

test('a damaged form is left where nothing shows who is meant', () => {
  assert.equal(read('Mira Shato sang.'), 'Mira Shato sang.');
});

test('a damaged form is restored where the file shows who is meant, later mentions too', () => {
  assert.equal(
    read('The swimmer Mira Shato won. Ms. Shato left; Shatova stayed.'),
    'The swimmer Mira Sato won. Ms. Sato left; Shatova stayed.',
  );
});

test('agencies in credit lines get their own names back', () => {
  assert.equal(read('Jo Doe | Afp | Getty Photos'), 'Jo Doe | AFP | Getty Images');
});

test('the same words outside a credit line are left', () => {
  assert.equal(read('He sold Getty photos of it.'), 'He sold Getty photos of it.');
});
