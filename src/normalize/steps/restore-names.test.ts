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

test('a damaged form after a title gets the short name, one of several words the full one', () => {
  const form = (text: string) => ({ text, reason: 'A slip.', requires: [] });
  const [person] = people.values();
  assert.ok(person);
  const misspellings = [form('Mr. Shado'), form('Myra Sato-san'), form('Satto'), form('M J Sato')];
  const known = new Map([['mira-sato', { ...person, misspellings }]]);
  const names = (raw: string) => readingOf(runSteps(raw, [restoreNames], { people: known })).text;
  assert.equal(names('Mr. Shado won.'), 'Mr. Sato won.');
  assert.equal(names('Myra Sato-san won.'), 'Mira Sato won.');
  assert.equal(names('Satto won.'), 'Sato won.');
  assert.equal(names('M J Sato won. Mr. J left.'), 'Mira Sato won. Mr. J left.');
});

test('of damaged forms that overlap the earlier and longer one is restored', () => {
  const form = (text: string) => ({ text, reason: 'A slip.', requires: [] });
  const [person] = people.values();
  assert.ok(person);
  const misspellings = [form('Mira'), form('Mira Shato'), form('Shato won')];
  const known = new Map([['mira-sato', { ...person, misspellings }]]);
  const { edits } = runSteps('Mira Shato won.', [restoreNames], { people: known });
  assert.deepEqual(
    edits.map(({ start, end, text }) => [start, end, text]),
    [[0, 10, 'Mira Sato']],
  );
});

test('a short name that is right in the damaged form is left in later mentions', () => {
  const [person] = people.values();
  assert.ok(person);
  const misspellings = [{ text: 'Myra Sato', reason: 'A slip.', requires: [] }];
  const known = new Map([['mira-sato', { ...person, misspellings }]]);
  const { edits } = runSteps('Myra Sato won. Ms. Sato left.', [restoreNames], { people: known });
  assert.equal(edits.length, 1);
});

test('a damaged form of a publisher’s name is restored everywhere', () => {
  const publishers = new Map([
    [
      'gazette',
      { name: 'The Gazette', kind: 'newspaper' as const, aliases: [], misspellings: ['The Gazet'] },
    ],
  ]);
  const draft = runSteps('The Gazet and The Gazetteer wrote it.', [restoreNames], { publishers });
  assert.equal(readingOf(draft).text, 'The Gazette and The Gazetteer wrote it.');
  assert.equal(draft.edits[0]?.rule, 'restore-publisher-name');
});
