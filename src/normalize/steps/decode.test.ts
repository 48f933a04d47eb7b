import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../draft.ts';
import { runSteps } from '../run-step.ts';
import { decode } from './decode.ts';

const read = (raw: string) => readingOf(runSteps(raw, [decode])).text;
const rules = (raw: string) => runSteps(raw, [decode]).edits.map(({ rule }) => rule);

test('text without hidden characters is left, whatever its script', () => {
  for (const raw of ['Plain text\n\twith a tab', 'می‌خواهم', 'क्‍ष', '👩‍🔬', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'a\u00a0b', 'é']) {
    assert.equal(read(raw), raw);
  }
});

test('each kind of hidden character is removed by a rule of its own', () => {
  assert.deepEqual(rules('\ufeffa'), ['decode-bom']);
  assert.deepEqual(rules('a\u0000b'), ['decode-control']);
  assert.deepEqual(rules('a\u202eb'), ['decode-bidi']);
  assert.deepEqual(rules('a\u200db'), ['decode-invisible']);
  assert.deepEqual(rules('a\u{e0041}b'), ['decode-tags']);
  assert.deepEqual(rules('a\ud800b'), ['decode-surrogate']);
  assert.equal(read('\ufeffa\u0000b\u202ec\u200bd\u{e0041}\ud800e'), 'abcde');
});

test('line ends are written one way', () => {
  assert.equal(read('a\r\nb\rc\u2028d'), 'a\nb\nc\nd');
});

test('a form feed parts words as it did', () => {
  assert.equal(read('a\fb'), 'a b');
});

test('bytes of Windows-1252 become the characters that they stand for', () => {
  assert.equal(read('\u0093a\u0094 \u0096 b\u0092s'), '“a” – b’s');
});

test('a line full of hidden characters is one edit', () => {
  assert.equal(rules('a\u200b'.repeat(100)).length, 1);
  assert.equal(read('a\u200b'.repeat(100)), 'a'.repeat(100));
});
