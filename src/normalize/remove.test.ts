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
  assert.deepEqual(stopped.flags[1], {
    start: LINE.length + 1,
    end: 2 * LINE.length + 1,
    rule: 'strip-menus',
    reason:
      'The rule strip-menus would take 112 words, more than a small share of the text; it was not applied.',
  });
});

test('the share is a fifth of a long text, or eighty words of a short one', () => {
  const taken = (share: number, rest: number) => {
    const draft = createDraft(['menu '.repeat(share), 'word '.repeat(rest)].join('\n'));
    const { reading, lines } = linesOf(draft);
    return removeLines(draft, reading, 'strip-menus', lines.slice(0, 1)).edits.length === 1;
  };
  assert.deepEqual([taken(80, 20), taken(81, 20)], [true, false]);
  assert.deepEqual([taken(200, 800), taken(201, 799)], [true, false]);
});

test('a few lines go, and are furniture', () => {
  const draft = createDraft([LINE, 'Menu', LINE].join('\n'));
  const { reading, lines } = linesOf(draft);
  const removed = removeLines(draft, reading, 'strip-menus', lines.slice(1, 2));
  assert.equal(removed.blocks[1]?.role, 'furniture');
  assert.equal(removed.edits.length, 1);
});
