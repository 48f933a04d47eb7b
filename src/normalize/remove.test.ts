import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createDraft } from './draft.ts';
import { linesOf } from './lines.ts';
import { removeLines } from './remove.ts';

const LINE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('a rule that would take more than a small share of the text stops, and says so', () => {
  const draft = createDraft(Array.from({ length: 10 }, () => LINE).join('\n'));
  const { reading, lines } = linesOf(draft);
  const stopped = removeLines(draft, reading, 'strip-menus', lines.slice(0, 8));
  assert.deepEqual(stopped.edits, []);
  assert.equal(stopped.flags.length, 8);
  assert.match(stopped.flags[0]?.reason ?? '', /was not applied/);
});

test('a few lines go, and are furniture', () => {
  const draft = createDraft([LINE, 'Menu', LINE].join('\n'));
  const { reading, lines } = linesOf(draft);
  const removed = removeLines(draft, reading, 'strip-menus', lines.slice(1, 2));
  assert.equal(removed.blocks[1]?.role, 'furniture');
  assert.equal(removed.edits.length, 1);
});
