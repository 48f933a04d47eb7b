import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Edit } from '../schemas/edit.ts';
import { splitBlocks } from './blocks.ts';
import { mergeCrowded } from './merge-crowded.ts';
import { readWith } from './reading.ts';

/** An edit that takes out each `x` of the text. */
const cutsOf = (raw: string, rule = 'a-rule'): Edit[] =>
  [...raw.matchAll(/x/g)].map(({ index }) => ({
    start: index,
    end: index + 1,
    text: '',
    kind: 'strip',
    rule,
    reason: 'It is no letter of the report.',
    grade: 'certain',
  }));

const merge = (raw: string, edits: readonly Edit[]) => mergeCrowded(raw, splitBlocks(raw), edits);

test('edits that stand apart are left, however many', () => {
  const raw = `${'a word and another x '.repeat(100)}\n${'x '.repeat(40)}`;
  const edits = cutsOf(raw);
  assert.deepEqual(merge(raw, edits), edits);
});

test('more than forty that crowd one line are one, and read the same', () => {
  for (const count of [39, 40, 41]) {
    const raw = `first x\n${'axb '.repeat(count)}\nlast x`;
    const edits = cutsOf(raw);
    const merged = merge(raw, edits);
    assert.equal(merged.length, count > 40 ? 3 : count + 2);
    assert.equal(readWith(raw, merged).text, readWith(raw, edits).text);
  }
});

test('neighbours by other rules, or with a witness, stay apart', () => {
  const raw = 'axb '.repeat(90);
  const edits = cutsOf(raw).map((edit, i) => ({ ...edit, rule: i < 45 ? 'one' : 'other' }));
  assert.deepEqual(
    merge(raw, edits).map(({ rule }) => rule),
    ['one', 'other'],
  );
  const witness = { report: 'another', quote: 'ab' };
  assert.equal(merge(raw, edits.with(10, { ...cutsOf(raw)[10], witness } as Edit)).length, 4);
});

test('edits of line ends, which no line holds, are left', () => {
  const raw = `${'a\r\n'.repeat(60)}b`;
  const edits: Edit[] = [...raw.matchAll(/\r\n/g)].map(({ index }) => ({
    start: index,
    end: index + 2,
    text: '\n',
    kind: 'decode',
    rule: 'a-rule',
    reason: 'Line ends.',
    grade: 'certain',
  }));
  assert.deepEqual(merge(raw, edits), edits);
});
