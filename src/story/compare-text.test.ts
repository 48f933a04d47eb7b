import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareText } from './compare-text.ts';

test('texts come in the order of their characters’ codes', () => {
  assert.equal(compareText('bread', 'salt'), -1);
  assert.equal(compareText('salt', 'bread'), 1);
  assert.equal(compareText('salt', 'Salt'), 1);
});

test('of two texts that are the same neither comes first', () => {
  assert.equal(compareText('salt', 'salt'), 0);
});
