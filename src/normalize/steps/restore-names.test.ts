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
  for (const text of ['He sold Getty photos of it.', 'They sold it to AP/Afp/Getty photos/Jo Doe.'])
    assert.equal(read(text), text);
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

test('an edit says why the name was damaged, and a later mention of which form it is', () => {
  const raw = 'Ms. Shato left; the swimmer Mira Shato won.';
  assert.deepEqual(runSteps(raw, [restoreNames], { people }).edits, [
    {
      start: 4,
      end: 9,
      text: 'Sato',
      kind: 'name',
      rule: 'restore-person-name',
      reason: 'A later mention of “Mira Shato”. A slip.',
      grade: 'supported',
    },
    {
      start: 28,
      end: 38,
      text: 'Mira Sato',
      kind: 'name',
      rule: 'restore-person-name',
      reason: 'A slip.',
      grade: 'supported',
    },
  ]);
});

test('names are restored wherever they stand, in whichever order persons are known', () => {
  const [person] = people.values();
  assert.ok(person);
  const named = (name: string, text: string) => ({
    ...person,
    name,
    misspellings: [{ text, reason: 'A slip.', requires: [] }],
  });
  const known = new Map([
    ['last', named('Ole Dahl', 'Ole Dal won')],
    ['mid', named('Ida Holm', 'Ida Hom, Ole Dal')],
    ['first', named('Mira Sato', 'Mira Shato')],
  ]);
  const { edits } = runSteps('Mira Shato, Ida Hom, Ole Dal won.', [restoreNames], {
    people: known,
  });
  assert.deepEqual(
    edits.map(({ start, end, text }) => [start, end, text]),
    [
      [0, 10, 'Mira Sato'],
      [12, 28, 'Ida Holm'],
    ],
  );
});

test('a person in a credit line gets the name back, beside the agency', () => {
  assert.equal(
    read('The swimmer Mira Sato won.\n\nPhoto by Mira Shato | Afp | Getty Photos'),
    'The swimmer Mira Sato won.\n\nPhoto by Mira Sato | AFP | Getty Images',
  );
});
