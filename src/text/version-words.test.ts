import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionWords } from './version-words.ts';

test('words that were said stand in quotation marks', () => {
  assert.equal(
    versionWords({ status: 'verbatim', text: 'We met today.', doubts: [] }),
    '“We met today.”',
  );
  assert.equal(versionWords({ status: 'spun', text: '“a begin”', doubts: [] }), '“a begin”');
});

test('a paraphrase gets no quotation marks', () => {
  const text = 'The mayor said that the dam held.';
  assert.equal(versionWords({ status: 'paraphrased', text, doubts: [] }), text);
});

test('a passage that quotes some of its words keeps its own marks', () => {
  const text = 'The mayor called it “a start”.';
  assert.equal(versionWords({ status: 'unverified', text, doubts: [] }), text);
});
