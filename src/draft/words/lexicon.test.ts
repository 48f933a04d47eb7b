import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCommonWord, isGivenName, isKnownPlace, isPastForm } from './lexicon.ts';

test('forms of the past are told by the list or by their ending', () => {
  for (const word of ['went', 'opened', 'joined', 'stirred', 'cut'])
    assert.ok(isPastForm(word), word);
  for (const word of ['hundred', 'need', 'bed', 'quickly']) assert.ok(!isPastForm(word), word);
});

test('given names are known with and without their accents', () => {
  assert.ok(isGivenName('Marta') && isGivenName('Hélène'));
  assert.ok(!isGivenName('Bridge'));
});

test('a name is no common word, and a word of Object is no entry', () => {
  assert.ok(isCommonWord('engineer') && !isCommonWord('oslo') && isKnownPlace('Oslo'));
  assert.ok(!isCommonWord('constructor'));
});
