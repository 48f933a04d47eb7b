import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareTexts, scoreExtraction } from './measure.ts';

const text = 'one two three four five six';

test('the same words score one, other marks and spaces are nothing', () => {
  const page = compareTexts(text, 'one, two\nthree “four” five; six');
  assert.deepEqual(scoreExtraction([page]), { f1: 1, precision: 1, recall: 1 });
});

test('what is too much costs precision, what is missing recall', () => {
  const more = compareTexts(text, `${text} seven eight nine`);
  assert.deepEqual(scoreExtraction([more]).recall, 1);
  assert.equal(scoreExtraction([more]).precision, 0.5);
  const less = compareTexts(text, 'one two three four');
  assert.equal(scoreExtraction([less]).precision, 1);
  assert.ok(Math.abs(scoreExtraction([less]).recall - 1 / 3) < 1e-9);
});

test('each page has the same weight, and an empty answer recalls nothing', () => {
  const pages = [compareTexts(text, text), compareTexts(text, '')];
  const { precision, recall } = scoreExtraction(pages);
  assert.equal(precision, 1);
  assert.equal(recall, 0.5);
});

test('words that stand twice count twice', () => {
  assert.ok(compareTexts(text, `${text} ${text}`).tooMuch > 0.5);
});
