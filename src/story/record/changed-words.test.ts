import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedWords } from './changed-words.ts';

test('the words that differ stand with two that are shared on each side', () => {
  assert.deepEqual(
    changedWords(
      'On the day he came home on Monday at noon then',
      'On the day he came home on Sunday at noon then',
    ),
    ['home on Monday at noon', 'home on Sunday at noon'],
  );
});

test('words that are added, taken away or all other', () => {
  assert.deepEqual(changedWords('One two', 'One two three'), ['One two', 'One two three']);
  assert.deepEqual(changedWords('a a b', 'a b'), ['a a b', 'a b']);
  assert.deepEqual(changedWords('One', 'Two'), ['One', 'Two']);
});

test('many words are shortened in their middle', () => {
  const many = Array.from({ length: 50 }, (_, index) => `w${index}`).join(' ');
  assert.match(changedWords(many, 'x')[0], /^w0 .* w14 … w35 .* w49$/);
});
