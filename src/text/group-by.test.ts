import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupBy } from './group-by.ts';

test('entries of one key stand together, in the order met', () => {
  assert.deepEqual(
    groupBy(['b1', 'a1', 'b2'], (entry) => entry.charAt(0)),
    [
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ],
  );
});
