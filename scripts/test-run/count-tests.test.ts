import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countTests } from './count-tests.ts';

test('node’s summary is counted, cancelled tests as failed', () => {
  const output = '✔ a\nℹ tests 5\nℹ pass 3\nℹ fail 1\nℹ cancelled 1\nℹ skipped 0\n';
  assert.deepEqual(countTests(output, false), { passed: 3, failed: 2 });
});

test('Playwright’s summary is counted, flaky tests as failed', () => {
  const output = '  2 failed\n    a.spec.ts:3:1 › x\n  1 flaky\n  12 passed (3.4s)\n';
  assert.deepEqual(countTests(output, false), { passed: 12, failed: 3 });
});

test('a step without tests counts as one', () => {
  assert.deepEqual(countTests('Checked 39 files', true), { passed: 1, failed: 0 });
  assert.deepEqual(countTests('Found 3 errors', false), { passed: 0, failed: 1 });
});

test('a crash after passing tests is a failure', () => {
  assert.deepEqual(countTests('ℹ pass 3\nℹ fail 0\n', false), { passed: 3, failed: 1 });
});

test('a run in which no test was found has passed none', () => {
  assert.deepEqual(countTests('ℹ pass 0\nℹ fail 0\n', true), { passed: 0, failed: 0 });
});
