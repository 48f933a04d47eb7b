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

test('a text without spaces is cut at a word, and no character in two', () => {
  const chinese = shorten('北京 布林肯国务卿在北京与中国外交部长举行了会谈', 12);
  assert.ok(chinese.length > 6 && chinese.length <= 12, chinese);
  assert.equal(shorten('🌉🌉🌉', 4), '🌉…');
  assert.equal(shorten('👩‍🔬👩‍🔬', 8), '👩‍🔬…');
  // It does not fit whole, and half of it would be no character.
  assert.equal(shorten('👩‍🔬', 2), '…');
});
