import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../../schemas/edit.ts';
import { judge } from './judge.ts';
import { parseMarkedText } from './marked-text.ts';

const marked = parseMarkedText(
  'The {coach=>coach|trainer} {mentioned=>said} in {assertion=>statement} form.',
);

const edit = (scraped: string, text: string): Edit => ({
  start: marked.text.indexOf(scraped),
  end: marked.text.indexOf(scraped) + scraped.length,
  text,
  kind: 'habit',
  rule: 'invented',
  reason: 'An invented habit.',
  grade: 'likely',
});

const fates = (...edits: Edit[]) => judge(marked, edits).verdicts.map(({ fate }) => fate);

test('marks are taken out of the text', () => {
  assert.equal(marked.text, 'The coach mentioned in assertion form.');
});

test('an artefact is restored by an accepted reading, and missed or wrong without one', () => {
  assert.deepEqual(fates(edit('mentioned', 'said'), edit('assertion', 'claim')), [
    'tie',
    'restored',
    'wrong',
  ]);
  assert.deepEqual(fates(), ['tie', 'missed', 'missed']);
});

test('an edit over several artefacts and the words between them is judged whole', () => {
  assert.deepEqual(fates(edit('mentioned in assertion', 'said in statement')).slice(1), [
    'restored',
    'restored',
  ]);
  assert.deepEqual(fates(edit('mentioned in assertion', 'said a statement')).slice(1), [
    'wrong',
    'wrong',
  ]);
});

test('an edit of other words is damage', () => {
  assert.deepEqual(judge(marked, [edit('form', 'shape')]).damage, [
    { scraped: 'form', text: 'shape', rule: 'invented' },
  ]);
});
