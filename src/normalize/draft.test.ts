import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addFlags, amend, assignRoles, createDraft, flagsOnText, readingOf } from './draft.ts';
import { editBy } from './rules.ts';

const flag = (start: number, end: number, rule = 'a-rule') => ({
  start,
  end,
  rule,
  reason: 'Why.',
});

test('a draft to which nothing is done stays itself', () => {
  const draft = createDraft('A ferry.');
  assert.equal(amend(draft, readingOf(draft), []), draft);
  assert.equal(assignRoles(draft, new Map()), draft);
  assert.equal(addFlags(draft, []), draft);
});

test('changes to the reading become edits of a new draft', () => {
  const draft = createDraft('A fery.');
  const change = editBy('editor-correction', { start: 2, end: 6 }, 'ferry');
  const amended = amend(draft, readingOf(draft), [change]);
  assert.deepEqual(amended, { ...draft, edits: [change] });
  assert.equal(readingOf(amended).text, 'A ferry.');
});

test('blocks that are named get their role, others keep theirs', () => {
  const draft = assignRoles(createDraft('One\nTwo\nThree'), new Map([['p2', 'heading']]));
  assert.deepEqual(
    draft.blocks.map(({ role }) => role),
    ['paragraph', 'heading', 'paragraph'],
  );
});

test('flags stand in the order of the text', () => {
  const draft = addFlags(createDraft('one two three'), [flag(8, 13), flag(4, 7)]);
  assert.deepEqual(
    addFlags(draft, [flag(0, 3)]).flags.map(({ start }) => start),
    [0, 4, 8],
  );
});

test('a flag on a line that became furniture is dropped, those around it stay', () => {
  const flags = [flag(0, 3), flag(4, 5), flag(6, 7), flag(8, 13)];
  const draft = addFlags(createDraft('one\ntwo\nthree'), flags);
  assert.deepEqual(flagsOnText(draft), flags);
  const starts = (id: string) =>
    flagsOnText(assignRoles(draft, new Map([[id, 'furniture']]))).map(({ start }) => start);
  assert.deepEqual(starts('p1'), [4, 6, 8]);
  assert.deepEqual(starts('p2'), [0, 8]);
  assert.deepEqual(starts('p3'), [0, 4, 6]);
});

test('a flag behind the last line stays', () => {
  const draft = assignRoles(createDraft('one\n'), new Map([['p1', 'furniture']]));
  assert.deepEqual(flagsOnText(addFlags(draft, [flag(3, 4)])), [flag(3, 4)]);
});
