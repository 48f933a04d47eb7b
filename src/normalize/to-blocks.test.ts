import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../schemas/edit.ts';
import { createDraft, type Draft } from './draft.ts';
import { toBlocks } from './to-blocks.ts';

const edit = (start: number, end: number, text: string, more: Partial<Edit> = {}): Edit => ({
  start,
  end,
  text,
  kind: 'habit',
  rule: 'a-rule',
  reason: 'Why.',
  grade: 'likely',
  ...more,
});
const flag = (start: number, end: number, reason = 'Doubt.') => ({ start, end, rule: 'f', reason });
const blocksOf = (raw: string, more: Partial<Draft>) => toBlocks({ ...createDraft(raw), ...more });
const spans = (raw: string, more: Partial<Draft>) =>
  blocksOf(raw, more).map((block) =>
    block.spans.map(({ text, change, doubt }) =>
      [text, change && `was ${change.was}`, doubt].filter((part) => part !== undefined).join('|'),
    ),
  );

test('without edits each block is its own text', () => {
  assert.deepEqual(spans('one\n\ntwo', {}), [['one'], ['two']]);
});

test('an edit parts the text around it, and says what stood there', () => {
  assert.deepEqual(spans('a fery left', { edits: [edit(2, 6, 'ferry')] }), [
    ['a ', 'ferry|was fery', ' left'],
  ]);
});

test('an edit brings its witness, where it has one', () => {
  const witness = { report: 'other', quote: 'a ferry' };
  const [block] = blocksOf('fery', { edits: [edit(0, 4, 'ferry', { witness })] });
  assert.deepEqual(block?.spans[0]?.change?.witness, witness);
  const [bare] = blocksOf('fery', { edits: [edit(0, 4, 'ferry')] });
  assert.equal('witness' in (bare?.spans[0]?.change ?? { witness }), false);
});

test('edits of line ends belong to no block', () => {
  assert.deepEqual(spans('one\r\ntwo', { edits: [edit(3, 5, '\n')] }), [['one'], ['two']]);
});

test('a doubt covers its words only, edits in it too', () => {
  assert.deepEqual(
    spans('one two three\nfour', { flags: [flag(4, 7), flag(14, 18)], edits: [edit(4, 7, '2')] }),
    [['one ', '2|was two|Doubt.', ' three'], ['four|Doubt.']],
  );
});

test('of doubts that overlap the first is told, and words of one doubt stand together', () => {
  assert.deepEqual(spans('abcdef', { flags: [flag(1, 4), flag(2, 5, 'Other.')] }), [
    ['a', 'bcd|Doubt.', 'e|Other.', 'f'],
  ]);
});

test('an edit that reaches over the end of a block is refused', () => {
  assert.throws(() => blocksOf('one\ntwo', { edits: [edit(2, 5, 'x')] }), RangeError);
});
