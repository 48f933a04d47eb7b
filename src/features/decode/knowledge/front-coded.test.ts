import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontCode, frontDecode } from './front-coded.ts';

test('a word begins with as many letters of the one before it as its sign says', () => {
  assert.equal(frontCode(['ferries', 'ferry', 'pier']), '\0ferries\x04y\0pier');
});

test('words are read as they were written, however long their common beginning', () => {
  const long = 'a'.repeat(50);
  const words = ['a', 'ab', long, `${long}b`, 'São Tomé', 'st. john’s'];
  assert.deepEqual(frontDecode(frontCode(words)), words);
  assert.deepEqual(frontDecode(frontCode([])), []);
});
