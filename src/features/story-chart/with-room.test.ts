import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withRoom } from './with-room.ts';

test('labels stand as far from each other as they need', () => {
  assert.deepEqual(withRoom([0, 30, 60, 90, 200], 60), [0, 2, 4]);
  assert.deepEqual(withRoom([0, 100, 200], 60), [0, 1, 2]);
  assert.deepEqual(withRoom([], 60), []);
});
