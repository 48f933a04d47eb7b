import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseExpression } from './parse-expression.ts';

test('spells out the alternatives of a line', () => {
  assert.deepEqual(parseExpression('(raise|voice) ~ (concern|doubt)'), [
    ['raise', '~', 'concern'],
    ['raise', '~', 'doubt'],
    ['voice', '~', 'concern'],
    ['voice', '~', 'doubt'],
  ]);
});

test('takes a phrase as an alternative', () => {
  assert.deepEqual(parseExpression('at (least|the very most)'), [
    ['at', 'least'],
    ['at', 'the', 'very', 'most'],
  ]);
});

test('refuses a bracket that does not close', () => {
  assert.throws(() => parseExpression('(raise|voice ~ concern'), /do not close.*raise/);
  assert.throws(() => parseExpression('raise) ~ concern'), SyntaxError);
});

test('spaces count for nothing, within brackets and without', () => {
  assert.deepEqual(parseExpression('  at   ( the  least |  most ) '), [
    ['at', 'the', 'least'],
    ['at', 'most'],
  ]);
  assert.deepEqual(parseExpression(''), [[]]);
});
