import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Outcome, runSteps, type TestStep } from './run-steps.ts';

const steps: TestStep[] = [
  { name: 'types', command: 'tsc' },
  { name: 'build', command: 'astro build' },
  { name: 'pages', command: 'check pages', needs: ['build'] },
];

async function outcomesWhen(failing: string): Promise<[string, Partial<Outcome>][]> {
  const run = async (command: string) => ({ output: '', code: command === failing ? 1 : 0 });
  const outcomes = await runSteps(steps, run, { begin() {}, end() {} }, () => 0);
  return outcomes.map(({ step, passed, failed, output }) => [
    step.name,
    { passed, failed, output },
  ]);
}

const PASSED = { passed: 1, failed: 0, output: '' };

test('the steps after a failure still run', async () => {
  assert.deepEqual(await outcomesWhen('tsc'), [
    ['types', { passed: 0, failed: 1, output: '' }],
    ['build', PASSED],
    ['pages', PASSED],
  ]);
});

test('a step that needs a failed one is left out and counts as failed', async () => {
  assert.deepEqual(await outcomesWhen('astro build'), [
    ['types', PASSED],
    ['build', { passed: 0, failed: 1, output: '' }],
    ['pages', { passed: 0, failed: 1, output: undefined }],
  ]);
});

test('seconds are those of the clock', async () => {
  let clock = 0;
  const run = async () => {
    clock += 2500;
    return { output: '', code: 0 };
  };
  const [first] = await runSteps(steps.slice(0, 1), run, { begin() {}, end() {} }, () => clock);
  assert.equal(first?.seconds, 2.5);
});
