import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clearMask, layOver } from './mask.ts';

const dark = (value: number) => ({ width: 2, height: 2, data: new Uint8Array(4).fill(value) });

test('of two masks that meet the darker is seen, and what lies outside is lost', () => {
  const under = clearMask(3, 2);
  layOver(under, dark(100), -1, -1);
  layOver(under, dark(50), 0, 0);
  layOver(under, dark(200), 2, 1);
  assert.deepEqual([...under.data], [100, 50, 0, 50, 50, 200]);
});
