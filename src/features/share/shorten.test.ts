import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shorten } from './shorten.ts';

test('a text that fits stays', () => {
  assert.equal(shorten('one  two\n', 7), 'one two');
});

test('a longer text is cut at a word', () => {
  assert.equal(shorten('one two', 6), 'one…');
  assert.equal(shorten('one, two three', 9), 'one, two…');
  assert.equal(shorten('one, two three', 6), 'one…');
  assert.equal(shorten('longword', 5), 'long…');
});
