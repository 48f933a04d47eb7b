import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createProgress } from './progress.ts';

function run(steps: number, stepMs: number): string[] {
  const lines: string[] = [];
  let now = 0;
  const progress = createProgress(
    'pages',
    steps,
    (line) => lines.push(line),
    () => now,
  );
  for (let step = 0; step < steps; step += 1) {
    now += stepMs;
    progress.step();
  }
  return lines;
}

test('long work says every two seconds what is done and how long the rest takes', () => {
  assert.deepEqual(run(5, 1500), ['  2 of 5 pages, 5 s left', '  4 of 5 pages, 2 s left']);
});

test('short work says nothing', () => {
  assert.deepEqual(run(1000, 1), []);
});
