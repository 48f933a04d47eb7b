import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitsWord } from './splits-word.ts';

test('a cut between two letters or digits splits a word', () => {
  assert.ok(splitsWord('a', 'b'));
  assert.ok(splitsWord('é', 'ä'));
  assert.ok(splitsWord('1', '9'));
});

test('a cut at a bound of a word or of the text splits none', () => {
  assert.ok(!splitsWord('a', ' '));
  assert.ok(!splitsWord('(', 'b'));
  assert.ok(!splitsWord(undefined, 'b'));
  assert.ok(!splitsWord('a', undefined));
});

test('two words that are glued are parted where the second has its capital', () => {
  assert.ok(!splitsWord('s', 'T'));
  assert.ok(splitsWord('T', 'h'));
  assert.ok(splitsWord('U', 'S'));
});
