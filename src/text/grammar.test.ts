import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createGrammar } from './grammar.ts';

const english = createGrammar('en-GB');

test('a count takes the form that the language has for it', () => {
  const events = { one: '# event', other: '# events' };
  assert.deepEqual(
    [0, 1, 2, 1200].map((number) => english.count(number, events)),
    ['0 events', '1 event', '2 events', '1,200 events'],
  );
  assert.equal(createGrammar('fr').count(0, { one: '# vue', other: '# vues' }), '0 vue');
});

test('a language with more than two forms uses them, and the last where one is not given', () => {
  const forms = { two: 'zwei', few: '# few', other: '# other' };
  assert.deepEqual(
    [2, 3, 11].map((number) => createGrammar('ar-u-nu-latn').count(number, forms)),
    ['zwei', '3 few', '11 other'],
  );
});

test('words are listed as the language lists them', () => {
  assert.equal(english.list(['a', 'b', 'c']), 'a, b and c');
  assert.equal(english.either(['a', 'b']), 'a or b');
  assert.equal(english.row(['a', 'b', 'c']), 'a, b, c');
  assert.equal(createGrammar('fr').list(['a', 'b']), 'a et b');
});
