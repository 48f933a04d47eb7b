import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHabitBook } from '../habits/habit-book.ts';
import { spinOf } from './measure-spin.ts';

const habit = (id: string, pairs: Record<string, string>, strength: 'strong' | 'weak') => ({
  id,
  pairs,
  forms: 'as-written' as const,
  unless: [],
  strength,
  reason: 'An invented habit.',
  examples: [{ keep: 'nothing' }],
});

const spinIn = (texts: string[]) =>
  spinOf(
    texts,
    createHabitBook([
      habit('sure', { gloop: 'glue', 'Gloop Office': 'Glue Office' }, 'strong'),
      habit('unsure', { thing: 'object' }, 'weak'),
    ]),
  );

const plain = 'The ferry left the harbour at noon and nobody saw it come back. ';

test('a text without hits is not spun', () => {
  assert.deepEqual(spinIn([plain]), {
    ratePer100Words: 0,
    spun: false,
    sparesQuotations: false,
    sparesCapitals: false,
  });
});

test('one sure hit makes a sentence spun, and does not make a long text spun', () => {
  assert.ok(spinIn([`${plain} They sold gloop.`]).spun);
  assert.ok(!spinIn([plain.repeat(30), 'They sold gloop.']).spun);
});

test('one unsure hit makes nothing spun', () => {
  assert.ok(!spinIn([`${plain} It was a thing.`]).spun);
});

test('a spinner that leaves long quotations and names alone is seen to spare them', () => {
  const line =
    'The gloop and the gloop met gloop. “We never saw any of it on the road to the sea,” he said.';
  const spin = spinIn([...Array.from({ length: 5 }, () => line), 'At the Glue Office.']);
  assert.ok(spin.sparesQuotations);
  assert.ok(spin.sparesCapitals);
});

test('a spinner that rewrites quotations and names does not spare them', () => {
  const line =
    'The gloop and the gloop met gloop. “We saw gloop of it on the road to the sea,” he said.';
  const spin = spinIn([...Array.from({ length: 5 }, () => line), 'At the Gloop Office.']);
  assert.ok(!spin.sparesQuotations);
  assert.ok(!spin.sparesCapitals);
});
