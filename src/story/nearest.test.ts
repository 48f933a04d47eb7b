import assert from 'node:assert/strict';
import { test } from 'node:test';
import { didYouMean, findNearest } from './nearest.ts';

test('the candidate with the fewest different letters is found', () => {
  assert.equal(findNearest('ada-lovelase', ['ada-byron', 'ada-lovelace']), 'ada-lovelace');
});

test('a word unlike every candidate has no nearest', () => {
  assert.equal(findNearest('charles', ['ada-byron', 'ada-lovelace']), undefined);
  assert.equal(findNearest('charles', []), undefined);
});

test('the suggestion is a sentence, or nothing', () => {
  assert.equal(didYouMean('sumary', ['summary', 'title']), ' Did you mean “summary”?');
  assert.equal(didYouMean('xyz', ['summary', 'title']), '');
});

test('of candidates that are as near the first is found', () => {
  assert.equal(findNearest('boat', ['goat', 'coat']), 'goat');
});

test('a third of the letters of the longer word may differ, and no more', () => {
  assert.equal(findNearest('oil', ['oit']), 'oit');
  assert.equal(findNearest('oil', ['out']), undefined);
  assert.equal(findNearest('oil', ['oiled']), 'oiled');
  assert.equal(findNearest('oiled', ['oil']), 'oil');
  assert.equal(findNearest('oil', ['oilery']), undefined);
});
