import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRoles, createDraft } from './draft.ts';
import { linesOf } from './lines.ts';
import { editBy } from './rules.ts';

const RAW = 'One fery \n\n Menu\n  Two';

test('lines read as the draft does, without white space at their ends', () => {
  const draft = {
    ...createDraft(RAW),
    edits: [editBy('editor-correction', { start: 4, end: 8 }, 'ferry')],
  };
  const { reading, lines } = linesOf(draft);
  assert.equal(reading.text, 'One ferry \n\n Menu\n  Two');
  assert.deepEqual(
    lines.map(({ block, start, end, text }) => [block.id, start, end, text]),
    [
      ['p1', 0, 10, 'One ferry'],
      ['p2', 12, 17, 'Menu'],
      ['p3', 18, 23, 'Two'],
    ],
  );
});

test('what was removed is no line: furniture, and a block of which only spaces are left', () => {
  const draft = createDraft(RAW);
  const texts = (given: typeof draft) => linesOf(given).lines.map(({ text }) => text);
  assert.deepEqual(texts(assignRoles(draft, new Map([['p2', 'furniture']]))), ['One fery', 'Two']);
  const emptied = { ...draft, edits: [editBy('strip-menus', { start: 12, end: 16 }, '')] };
  assert.deepEqual(texts(emptied), ['One fery', 'Two']);
});
