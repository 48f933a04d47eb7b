import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberBytes, numbersIn, runsIn, writeRuns } from './runs.ts';

test('runs are read as they were written', () => {
  const runs = [Uint8Array.of(1, 2, 3), Uint8Array.of(), Uint8Array.of(4)];
  const next = runsIn(writeRuns(runs), 'lists');
  assert.deepEqual(
    runs.map(next).map((run) => [...run]),
    [[1, 2, 3], [], [4]],
  );
});

test('bytes that are cut off are refused', () => {
  const bytes = writeRuns([Uint8Array.of(1, 2, 3)]);
  assert.throws(runsIn(bytes.subarray(0, -1), 'lists'), /lists cannot be read: cut off/);
  assert.throws(runsIn(bytes.subarray(0, 2), 'lists'), /lists cannot be read: cut off/);
});

test('numbers are read as they were written, whatever their size', () => {
  const numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 2_000_000];
  assert.deepEqual(numbers.map(numbersIn(numberBytes(numbers))), numbers);
  assert.equal(numberBytes([127]).length, 1);
  assert.equal(numberBytes([128]).length, 2);
});
