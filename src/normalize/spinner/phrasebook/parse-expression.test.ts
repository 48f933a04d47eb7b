import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseExpression } from './parse-expression.ts';

test('reads the alternatives of each part of a line', () => {
  assert.deepEqual(parseExpression('(raise|voice) ~ (concern|doubt)'), [
    [['raise'], ['voice']],
    [['~']],
    [['concern'], ['doubt']],
  ]);
});

test('takes a phrase as an alternative', () => {
  assert.deepEqual(parseExpression('at (least|the very most)'), [
    [['at']],
    [['least'], ['the', 'very', 'most']],
  ]);
});

test('spaces more or fewer make no difference, and an alternative may be empty', () => {
  const read = [
    [['raise'], ['voice', 'the', 'old']],
    [['concern'], []],
  ];
  assert.deepEqual(parseExpression('(raise|voice the old) (concern|)'), read);
  assert.deepEqual(parseExpression('  ( raise |  voice  the old )  ( concern | ) '), read);
  assert.deepEqual(parseExpression(''), []);
});

test('refuses a bracket that does not close', () => {
  assert.throws(() => parseExpression('(raise|voice ~ concern'), /do not close.*raise/);
  assert.throws(() => parseExpression('raise) ~ concern'), SyntaxError);
});
