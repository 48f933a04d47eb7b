import assert from 'node:assert/strict';
import { test } from 'node:test';
import { xmlText } from './xml-text.ts';

test('what XML may hold stays, what it may not goes', () => {
  assert.equal(xmlText('a\t\n\u0001\u0000\ud800b\ufffe😀'), 'a\t\nb😀');
});
