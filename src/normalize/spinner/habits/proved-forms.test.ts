import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Habit } from '../../../schemas/habit.ts';
import { findHits } from './find-hits.ts';
import { createHabitBook } from './habit-book.ts';
import { provedForms } from './proved-forms.ts';

const said: Habit = {
  id: 'said',
  pairs: { stated: 'said' },
  forms: 'as-written',
  when: ['_ that'],
  unless: [],
  strength: 'throughout',
  reason: '…',
};
const proved = (...texts: string[]) => {
  const book = createHabitBook([said]);
  return [...provedForms(texts.map((text) => findHits(text, book)))];
};

test('a form that stands throughout, where the plain one is missing, is proved', () => {
  assert.deepEqual(
    proved('He stated that it rained. She stated that it did.', 'All stated that.'),
    ['stated > said'],
  );
});

test('twice is too little', () => {
  assert.deepEqual(proved('He stated that it rained. She stated that it did.'), []);
});

test('a text that uses the plain form as well proves nothing', () => {
  const text = 'He stated that. She stated that. We stated that. He said no. She said yes.';
  assert.deepEqual(proved(text), []);
});

test('what is quoted does not count', () => {
  assert.deepEqual(proved('“He stated that. She stated that. All stated that,” she wrote.'), []);
});

test('three spun forms for one plain one is just enough', () => {
  const spun = 'He stated that. She stated that. We stated that.';
  assert.deepEqual(proved(`${spun} He said no.`), ['stated > said']);
});

test('a form of several words is named by all of them', () => {
  const habit: Habit = { ...said, pairs: { 'put forth': 'said' } };
  const text = findHits(
    'He put forth that. She put forth that. We put forth that.',
    createHabitBook([habit]),
  );
  assert.deepEqual([...provedForms([text])], ['put forth > said']);
});
