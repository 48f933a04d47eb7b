import assert from 'node:assert/strict';
import { test } from 'node:test';
import { soundOf } from './sound-of.ts';

test('spellings that sound alike are one', () => {
  assert.equal(soundOf('Viktor'), soundOf('Victor'));
  assert.equal(soundOf('Petit'), soundOf('Petitt'));
  assert.notEqual(soundOf('Marta'), soundOf('Maria'));
});

test('a vowel that is written in two letters sounds like one', () => {
  assert.equal(soundOf('Ouali'), soundOf('Wali'));
  assert.notEqual(soundOf('Oubri'), soundOf('Wabri'));
});
