import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighboursOf } from './neighbours.ts';

test('an entry has neighbours on both sides, the first and last on one', () => {
  assert.deepEqual(neighboursOf(['a', 'b', 'c'], 'b'), { before: 'a', after: 'c' });
  assert.deepEqual(neighboursOf(['a', 'b'], 'a'), { before: undefined, after: 'b' });
  assert.deepEqual(neighboursOf(['a', 'b'], 'b'), { before: 'a', after: undefined });
});

test('an entry that is not in the list has none', () => {
  assert.deepEqual(neighboursOf(['a'], 'z'), { before: undefined, after: undefined });
});
