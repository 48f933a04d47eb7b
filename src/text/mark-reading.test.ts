import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markReading } from './mark-reading.ts';

const marks = (...readings: string[]) =>
  readings.map((_, version) => markReading({ kind: 'different', readings }, version));

test('what most versions have is shared, case and marks aside; the rest is their own', () => {
  assert.deepEqual(marks('Candid,', 'candid', 'frank'), ['shared', 'shared', 'own']);
});

test('of two versions that part, both have their own', () => {
  assert.deepEqual(marks('talks', 'discussions'), ['own', 'own']);
});

test('words that most versions have are missing from the others', () => {
  assert.deepEqual(marks('today', 'today', ''), ['shared', 'shared', 'missing']);
  assert.deepEqual(marks('today', ''), ['own', 'missing']);
});

test('an addition of one version leaves no gap in the others', () => {
  assert.deepEqual(marks('he said', '', ''), ['own', 'nothing', 'nothing']);
});
