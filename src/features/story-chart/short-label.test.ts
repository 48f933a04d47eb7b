import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortLabel } from './short-label.ts';

test('a long name is cut, a short one is not', () => {
  assert.equal(shortLabel('Harbour Gazette'), 'Harbour Gazette');
  assert.equal(shortLabel('The Morning Gazette of Harbour'), 'The Morning Ga…');
});
