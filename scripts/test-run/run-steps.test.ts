import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Outcome, type RunSurroundings, runSteps, type TestStep } from './run-steps.ts';

const steps: TestStep[] = [
  { name: 'types', command: 'tsc' },
  { name: 'build', command: 'astro build' },
  { name: 'pages', command: 'check pages', needs: ['build'] },
];

const surroundings = (run: RunSurroundings['run'], atOnce = 1): RunSurroundings => ({
  run,
  begin() {},
  end() {},
  now: () => 0,
  atOnce,
});

async function outcomesWhen(failing: string): Promise<[string, Partial<Outcome>][]> {
  const outcomes = await runSteps(
    steps,
    surroundings(async ({ command }) => ({ output: '', code: command === failing ? 1 : 0 })),
  );
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
  const [first] = await runSteps(steps.slice(0, 1), { ...surroundings(run), now: () => clock });
  assert.equal(first?.seconds, 2.5);
});

/** Runs steps that take so many turns each, and tells which of them ran together in each turn. */
async function sideBySide(takes: Readonly<Record<string, number>>, of: TestStep[], atOnce = 2) {
  const running = new Set<string>();
  const seen: string[] = [];
  const run = async ({ name }: TestStep) => {
    running.add(name);
    for (let turn = 0; turn < (takes[name] ?? 1); turn++) {
      await new Promise(setImmediate);
      const together = [...running].join('+');
      if (seen.at(-1) !== together) seen.push(together);
    }
    running.delete(name);
    return { output: '', code: 0 };
  };
  const outcomes = await runSteps(of, surroundings(run, atOnce));
  return { seen, names: outcomes.map(({ step }) => step.name) };
}

test('so many steps run side by side as there is room for, and outcomes keep their order', async () => {
  const three: TestStep[] = ['a', 'b', 'c'].map((name) => ({ name, command: name }));
  const { seen, names } = await sideBySide({ a: 6, b: 2, c: 2 }, three);
  assert.deepEqual(seen, ['a+b', 'a+c', 'a']);
  assert.deepEqual(names, ['a', 'b', 'c']);
});

test('nothing runs beside a step that is to run alone', async () => {
  const three: TestStep[] = [
    { name: 'a', command: 'a' },
    { name: 'b', command: 'b', alone: true },
    { name: 'c', command: 'c' },
  ];
  assert.deepEqual((await sideBySide({}, three)).seen, ['a', 'b', 'c']);
});

test('a step waits for what it needs, though there is room', async () => {
  const { seen } = await sideBySide({ types: 1, build: 3, pages: 1 }, steps, 3);
  assert.deepEqual(seen.at(-1), 'pages');
});
