import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize } from '../../normalize/language/tokens.ts';
import { findFiniteVerb, hasFiniteVerb } from './finite-verbs.ts';

const verbIn = (text: string) => {
  const tokens = tokenize(text);
  return tokens[findFiniteVerb(tokens)]?.text;
};

test('the verb of a clause is found by its form', () => {
  assert.equal(verbIn('The old mill burned down'), 'burned');
  assert.equal(verbIn('The council will meet'), 'will');
  assert.equal(verbIn('The mayor cut a ribbon'), 'cut');
});

test('a participle behind an article or a number is none', () => {
  assert.equal(verbIn('An estimated 70,000 birds stood there'), 'stood');
  assert.equal(hasFiniteVerb(tokenize('The injured man')), false);
});

test('a participle before a title, behind a preposition, is no verb', () => {
  assert.equal(verbIn('They were led by retired Captain Noonan and left'), 'were');
  assert.equal(verbIn('With help from retired Captain Noonan the boat left'), 'left');
  assert.equal(verbIn('The town elected Captain Noonan'), 'elected');
});
