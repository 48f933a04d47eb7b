import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Habit } from '../../../schemas/habit.ts';
import { createTagger } from '../../language/tagging.ts';
import { tokenize } from '../../language/tokens.ts';
import { createHabitBook } from './habit-book.ts';

const habit = (id: string, pairs: Record<string, string>, rest: Partial<Habit> = {}): Habit => ({
  id,
  pairs,
  forms: 'as-written',
  unless: [],
  strength: 'strong',
  reason: 'An invented habit.',
  ...rest,
});

test('forms are found by their first word in lower case, and keep their own capitals', () => {
  const book = createHabitBook([
    habit('office', { 'Gloop Office': 'Glue Office' }),
    habit('pot', { 'gloop jar': 'glue pot' }),
  ]);
  assert.deepEqual(
    book.byFirstWord.get('gloop')?.map(({ habit, words, plain }) => [habit.id, words, plain]),
    [
      ['office', ['Gloop', 'Office'], 'Glue Office'],
      ['pot', ['gloop', 'jar'], 'glue pot'],
    ],
  );
  assert.deepEqual([...book.byFirstWord.keys()], ['gloop']);
});

test('a genitive is two words, as tokens are', () => {
  const [entry] =
    createHabitBook([habit('port', { "shore's edge": 'quay' })]).byFirstWord.get('shore') ?? [];
  assert.deepEqual(entry?.words, ['shore', "'s", 'edge']);
});

test('a pair of dictionary forms stands for all its inflections', () => {
  const book = createHabitBook([habit('boat', { vessel: 'boat' }, { forms: 'noun' })]);
  assert.deepEqual(
    [...book.plainForms],
    [
      ['vessel', new Set(['boat'])],
      ['vessels', new Set(['boats'])],
    ],
  );
});

test('plain forms are gathered from all habits, in lower case', () => {
  const book = createHabitBook([
    habit('office', { 'Gloop Office': 'Glue Office' }),
    habit('bureau', { 'gloop office': 'Paste Office' }),
  ]);
  assert.deepEqual(
    [...book.plainForms],
    [['gloop office', new Set(['glue office', 'paste office'])]],
  );
});

test('plain names are those of pairs that change a capitalised word', () => {
  const book = createHabitBook([
    habit('mixed', { 'Gloop Office': 'Glue Office', gloop: 'glue', 'late might': 'late May' }),
  ]);
  assert.deepEqual([...book.plainNames], ['Glue Office']);
});

test('a form fits where one of its slots holds and none of those that must not', () => {
  const { byFirstWord } = createHabitBook([
    habit('pot', { dish: 'pot' }, { when: ['_ of glue', '_ of paste'], unless: ['side _'] }),
    habit('glue', { gloop: 'glue' }),
  ]);
  const fits = (text: string, word: string) => {
    const tokens = tokenize(text);
    const at = tokens.findIndex(({ lower }) => lower === word);
    return byFirstWord.get(word)?.[0]?.fits({ tokens, tags: createTagger(tokens) }, at, at);
  };
  assert.equal(fits('a dish of glue', 'dish'), true);
  assert.equal(fits('a dish of paste', 'dish'), true);
  assert.equal(fits('a dish of soup', 'dish'), false);
  assert.equal(fits('a side dish of glue', 'dish'), false);
  assert.equal(fits('some gloop here', 'gloop'), true);
});
