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

test('joiners are kept between letters of a joining script, and nowhere else', () => {
  assert.equal(read('ی\u200cخ'), 'ی\u200cخ');
  assert.equal(read('سلام ab\u200ccd'), 'سلام abcd');
  assert.equal(read('سab\u200cس'), 'سabس');
  assert.equal(read('س\u200cab'), 'سab');
  assert.equal(read('ab\u200cس سلام'), 'abس سلام');
});

test('joiners are kept between parts of one emoji, and nowhere else', () => {
  assert.equal(read('ab\u200d👩'), 'ab👩');
  assert.equal(read('👩\u200dab'), '👩ab');
});

test('tag characters are kept only where a flag before them and an end after them spell a region', () => {
  const region = '\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}';
  const flag = `\u{1f3f4}${region}\u{e007f}`;
  assert.equal(read(`The ${flag} over the pier`), `The ${flag} over the pier`);
  assert.equal(read(`The \u{1f3f4}${region} over the pier`), 'The \u{1f3f4} over the pier');
  assert.equal(read(`The pier${region}\u{e007f}`), 'The pier');
  assert.equal(read(`The \u{1f3f4}${region} and ${flag}`), `The \u{1f3f4} and ${flag}`);
});

test('a mark of byte order inside the text is an invisible character', () => {
  assert.deepEqual(rules('a\ufeffb'), ['decode-invisible']);
});

test('marks of direction are told from other invisible characters', () => {
  for (const mark of '\u061c\u200e\u200f\u202a\u202e\u2066\u206f') {
    assert.deepEqual(rules(`a${mark}b`), ['decode-bidi']);
  }
  for (const mark of '\u00ad\u200b\u2060\u2065\ufff9') {
    assert.deepEqual(rules(`a${mark}b`), ['decode-invisible']);
  }
});

test('halves of characters go, from the first to the last', () => {
  for (const half of ['\ud800', '\udfff'])
    assert.deepEqual(rules(`a${half}b`), ['decode-surrogate']);
});

test('line ends of each form have one rule', () => {
  assert.deepEqual(rules('a\r\nb\rc\u2029d'), Array(3).fill('decode-line-ends'));
});

test('a vertical tab parts words, other controls do not', () => {
  assert.equal(read('a\vb\u0007c'), 'a bc');
});

test('the first byte of Windows-1252 is the euro, and bytes that stand for nothing go', () => {
  assert.equal(read('5\u0080 \u009f\u0081'), '5€ Ÿ');
  assert.deepEqual(rules('\u0080a\u0081'), ['decode-windows-1252', 'decode-control']);
});

test('neighbours of one rule are one edit, of two rules two', () => {
  const found = (raw: string) =>
    runSteps(raw, [decode]).edits.map(({ start, end, text }) => [start, end, text]);
  assert.deepEqual(found('a\u200b\u200bb'), [[1, 3, '']]);
  assert.deepEqual(found('a\u0093\u0094b'), [[1, 3, '“”']]);
  assert.deepEqual(found('a\u200b\u202eb'), [
    [1, 2, ''],
    [2, 3, ''],
  ]);
});

test('only a line that is full becomes one edit, not the lines around it', () => {
  assert.equal(rules(`One\n${'a\u200b'.repeat(41)}\nTwo`).length, 1);
  assert.equal(rules(`One\n${'a\u200b'.repeat(40)}\nTwo`).length, 40);
  const line = 'a\u200b'.repeat(30);
  assert.equal(rules(`${line}\n${line}`).length, 60);
  assert.equal(read(`${line}\r\n${line}`), `${'a'.repeat(30)}\n${'a'.repeat(30)}`);
});

test('only the mark of byte order is one at the start, and the first tag is a tag', () => {
  assert.deepEqual(rules('\u200ba'), ['decode-invisible']);
  assert.deepEqual(rules('a\u{e0000}b'), ['decode-tags']);
  const line = 'a\u200b'.repeat(30);
  assert.equal(rules(`${line}\r\n${line}`).length, 61);
});
