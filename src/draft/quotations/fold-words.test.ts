import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { foldWords } from './fold-words.ts';

const fold = (text: string) => foldWords(tokenize(text)).join(' ');

test('numbers in words and words that mean the same are one', () => {
  assert.equal(fold('perhaps 30 boats ought to stay'), fold('maybe thirty boats should stay'));
  assert.notEqual(fold('thirty boats'), fold('forty boats'));
});

test('shortened words are the whole ones, and “no one” is nobody', () => {
  assert.equal(fold('we won’t say that they’ll go'), fold('we will not say that they will go'));
  assert.equal(fold("I can't say no one listened"), fold('I cannot say nobody listened'));
});
