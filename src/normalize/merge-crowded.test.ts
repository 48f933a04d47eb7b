import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitBlocks } from '../article/blocks.ts';
import { readWith } from '../article/reading.ts';
import type { Edit } from '../schemas/edit.ts';
import { mergeCrowded } from './merge-crowded.ts';

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

test('an edit between the lines is no part of the line that follows it', () => {
  const raw = `first\r\n${'axb '.repeat(41)}`;
  const [cut, ...cuts] = cutsOf(raw);
  assert.ok(cut);
  const lineEnd = { ...cut, start: 5, end: 7, text: '\n' };
  const merged = merge(raw, [lineEnd, cut, ...cuts]);
  assert.deepEqual(merged, [lineEnd, { ...cut, end: raw.length - 2, text: merged[1]?.text }]);
});

test('edits at the very ends of a crowded line are part of it', () => {
  const raw = `first\n${Array(41).fill('x').join('ab')}\nlast`;
  const [first] = cutsOf(raw);
  assert.deepEqual(merge(raw, cutsOf(raw)), [
    { ...first, end: raw.length - 5, text: 'ab'.repeat(40) },
  ]);
});

test('a line is crowded below twenty characters for each edit, wherever it stands', () => {
  for (const before of ['', `${'A long report on ferries. '.repeat(100)}\n`]) {
    const line = (length: number) =>
      `${before}${'x'.padEnd(20, '-').repeat(40)}${'x'.padEnd(length, '-')}`;
    assert.equal(merge(line(20), cutsOf(line(20))).length, 41);
    assert.equal(merge(line(19), cutsOf(line(19))).length, 1);
  }
});

test('forty edits are told one by one, however close', () => {
  const raw = 'x'.repeat(40);
  assert.deepEqual(merge(raw, cutsOf(raw)), cutsOf(raw));
});
