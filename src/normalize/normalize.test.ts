import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContext, normalize } from './normalize.ts';

test('the empty context is enough for any text', () => {
  assert.equal(normalize('A line.', emptyContext).text, 'A line.');
});
