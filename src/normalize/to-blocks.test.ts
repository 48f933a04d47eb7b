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

test('a doubt goes on behind an edit in it, and one that ended before it does not', () => {
  assert.deepEqual(spans('one two three', { flags: [flag(2, 10)], edits: [edit(4, 7, '2')] }), [
    ['on', 'e |Doubt.', '2|was two|Doubt.', ' th|Doubt.', 'ree'],
  ]);
  assert.deepEqual(spans('one two three', { flags: [flag(0, 3)], edits: [edit(4, 7, '2')] }), [
    ['one|Doubt.', ' ', '2|was two', ' three'],
  ]);
});

test('a doubt over several blocks is told in each', () => {
  assert.deepEqual(spans('one\ntwo\nthree', { flags: [flag(2, 9)] }), [
    ['on', 'e|Doubt.'],
    ['two|Doubt.'],
    ['t|Doubt.', 'hree'],
  ]);
});

test('what is put in at an end of a block belongs to it', () => {
  assert.deepEqual(
    spans('one\ntwo', { edits: [edit(3, 3, '!'), edit(4, 4, '“'), edit(7, 7, '”')] }),
    [
      ['one', '!|was '],
      ['“|was ', 'two', '”|was '],
    ],
  );
});

test('edits before the first block belong to none', () => {
  assert.deepEqual(spans('\r\none', { edits: [edit(0, 2, '\n'), edit(2, 5, '1')] }), [
    ['1|was one'],
  ]);
});

test('an edit that reaches over an end of a block is refused', () => {
  for (const [start, end] of [
    [2, 4],
    [2, 5],
    [3, 5],
    [0, 7],
  ] as const) {
    assert.throws(() => blocksOf('one\ntwo', { edits: [edit(start, end, 'x')] }), {
      name: 'RangeError',
      message: `edit a-rule at ${start} reaches over the end of a block`,
    });
  }
});
