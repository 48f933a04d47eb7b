import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft } from '../draft.ts';
import { emptyContext } from '../normalize.ts';
import { supportHabits } from './support-habits.ts';

const raw = 'The clubs held trilateral conferences in Geneva.';
const start = raw.indexOf('conferences');
const edit = {
  start,
  end: start + 'conferences'.length,
  text: 'meetings',
  kind: 'habit',
  rule: 'meetings',
  reason: 'An invented habit.',
  grade: 'likely',
} as const;
const draft = { ...createDraft(raw), edits: [edit] };

test('a restored word that a clean report has between the same neighbours is supported by it', () => {
  const text = 'Their trilateral meetings in June were long.';
  const witnesses = [{ report: 'other', blocks: [{ id: 'p2', text }] }];
  const [supported] = supportHabits(draft, { ...emptyContext, witnesses }).edits;
  assert.equal(supported?.grade, 'supported');
  assert.deepEqual(supported?.witness, {
    report: 'other',
    block: 'p2',
    quote: 'trilateral meetings in',
  });
});

test('the word alone, elsewhere in a report, supports nothing', () => {
  const text = 'Two meetings were held.';
  const witnesses = [{ report: 'other', blocks: [{ id: 'p2', text }] }];
  assert.equal(supportHabits(draft, { ...emptyContext, witnesses }).edits[0]?.grade, 'likely');
});
