import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Habit } from '../../../schemas/habit.ts';
import { tokenize } from '../../language/tokens.ts';
import { standInsOf } from '../phrasebook/stand-ins.ts';
import { candidatesAt, pairIndexOf } from './pair-index.ts';

const habit = (pairs: Record<string, string>, strength: Habit['strength']): Habit => ({
  id: 'invented',
  pairs,
  forms: 'as-written',
  unless: [],
  strength,
  reason: 'An invented habit.',
});
const weak = habit({ 'gloop jar': 'glue pot' }, 'weak');
const certain = habit({ 'gloop jar': 'glue pot', 'Gloop Group': 'Glue Group' }, 'certain');
const PAIR = { words: ['gloop', 'jar'], plain: 'glue pot', participle: undefined };

test('of a pair that two lists have the one counts that says most, and names are left out', () => {
  const wanted = new Map([['gloop', [{ ...PAIR, prior: 'certain' }]]]);
  assert.deepEqual(pairIndexOf([weak, certain], []), wanted);
  assert.deepEqual(pairIndexOf([certain, weak], []), wanted);
});

test('names of a thesaurus are left out too', () => {
  const list = standInsOf({
    nouns: { Lisbon: ['capital'], rain: ['drizzle!'] },
    verbs: {},
    other: {},
  });
  assert.deepEqual(
    [...pairIndexOf([], [list]).values()].flat().map(({ words }) => words.join(' ')),
    ['drizzle', 'drizzles'],
  );
});

test('a form is found where all of it stands in one sentence, and not as a name', () => {
  const pairs = pairIndexOf([weak], []);
  const found = (text: string) => {
    const tokens = tokenize(text);
    return [...tokens.keys(), tokens.length].flatMap((at) => candidatesAt(pairs, tokens, at));
  };
  assert.deepEqual(found('The gloop jar stood there.'), [
    { first: 1, last: 2, plain: 'glue pot', prior: 'weak' },
  ]);
  assert.deepEqual(found('It was gloop. Jar by jar they came.'), []);
  assert.deepEqual(found('The gloop Jar stood there.'), []);
});
