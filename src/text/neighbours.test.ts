import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighboursOf } from './neighbours.ts';

const entries = new Map(['a', 'b', 'c'].map((id) => [id, id.toUpperCase()]));

test('an entry has one before and one after it, but for the ends', () => {
  assert.deepEqual(neighboursOf(entries, 'b'), { before: 'A', after: 'C' });
  assert.deepEqual(neighboursOf(entries, 'a'), { before: undefined, after: 'B' });
  assert.deepEqual(neighboursOf(entries, 'c'), { before: 'B', after: undefined });
});

test('what is not among them has none', () => {
  assert.deepEqual(neighboursOf(entries, 'd'), { before: undefined, after: undefined });
});
