import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Habit } from '../schemas/habit.ts';
import { editBy, ruleBook, ruleBookWith } from './rules.ts';

const habit = (id: string, strength: Habit['strength']): Habit => ({
  id,
  pairs: {},
  forms: 'as-written',
  unless: [],
  strength,
  reason: `Why ${id}.`,
});

test('a habit is a rule with its own reason, certain only if the habit is', () => {
  const rules = ruleBookWith([habit('sure', 'certain'), habit('weak', 'weak')]);
  assert.deepEqual(rules.get('sure'), { kind: 'habit', reason: 'Why sure.', grade: 'certain' });
  assert.deepEqual(rules.get('weak'), { kind: 'habit', reason: 'Why weak.', grade: 'likely' });
  assert.equal(rules.size, ruleBook.size + 2);
});

test('a habit does not take the place of a rule of the normalizer', () => {
  const rules = ruleBookWith([habit('strip-menus', 'weak')]);
  assert.equal(rules.get('strip-menus'), ruleBook.get('strip-menus'));
});

test('an edit says what its rule says, unless it knows more', () => {
  const span = { start: 1, end: 2 };
  const rule = ruleBook.get('restore-quote');
  assert.deepEqual(editBy('restore-quote', span, 'x'), {
    ...span,
    text: 'x',
    rule: 'restore-quote',
    ...rule,
  });
  const told = editBy('restore-quote', span, 'x', { reason: 'Seen.', grade: 'certain' });
  assert.deepEqual([told.reason, told.grade, told.kind], ['Seen.', 'certain', 'quote']);
});
