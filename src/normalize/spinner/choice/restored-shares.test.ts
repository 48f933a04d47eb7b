import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft } from '../../draft.ts';
import { restoredShares } from './restored-shares.ts';

const raw = 'The quay was shut. A quay and a Quay were not.';
const at = raw.indexOf('quay');
const edit = {
  start: at,
  end: at + 4,
  text: 'pier',
  kind: 'habit',
  rule: 'invented',
  reason: 'An invented habit.',
  grade: 'likely',
} as const;

test('the share is that of the places where a form was restored to the same plain one', () => {
  const share = restoredShares({ ...createDraft(raw), edits: [edit] });
  assert.equal(share('quay', 'pier'), 1 / 3);
  assert.equal(share('quay', 'dock'), 0);
  assert.equal(share('shut', 'closed'), 0);
});

test('only what a habit or a quotation put back counts', () => {
  const shareOf = (kind: 'quote' | 'correction') =>
    restoredShares({ ...createDraft(raw), edits: [{ ...edit, kind }] })('quay', 'pier');
  assert.equal(shareOf('quote'), 1 / 3);
  assert.equal(shareOf('correction'), 0);
});
