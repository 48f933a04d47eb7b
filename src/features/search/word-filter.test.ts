import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWordFilter, packWordFilter } from './word-filter.ts';

const words = Array.from({ length: 2000 }, (_, i) => `word${i}`);

test('knows every word that was put in', () => {
  const has = openWordFilter(packWordFilter(words));
  assert.ok(words.every(has));
});

test('takes few other words for one of them', () => {
  const has = openWordFilter(packWordFilter(words));
  const wrong = words.filter((word) => has(`x${word}`));
  assert.ok(wrong.length <= 2, String(wrong.length));
});

test('knows no word when it is empty', () => {
  assert.ok(!openWordFilter(packWordFilter([]))('word'));
});
