import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runsIn, writeRuns } from './runs.ts';

test('runs are read as they were written', () => {
  const runs = [Uint8Array.of(1, 2, 3), Uint8Array.of(), Uint8Array.of(4)];
  const next = runsIn(writeRuns(runs));
  assert.deepEqual(
    runs.map(next).map((run) => [...run]),
    [[1, 2, 3], [], [4]],
  );
});

test('bytes that are cut off are refused', () => {
  const bytes = writeRuns([Uint8Array.of(1, 2, 3)]);
  assert.throws(runsIn(bytes.subarray(0, -1)), /the lists are cut off/);
  assert.throws(runsIn(bytes.subarray(0, 2)), /the lists are cut off/);
});
