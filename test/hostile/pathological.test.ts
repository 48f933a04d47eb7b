import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathologicalCases } from './pathological.ts';
import { passThrough } from './whole-pipeline.ts';

const SIZE = 20_000;
/** Far from the two seconds that the benchmark asks for, and near to what growth by the square takes. */
const RUNAWAY_CPU_SECONDS = 20;
const maxOutput = (input: string) => 10 * Buffer.byteLength(input) + 64 * 1024;

// The first text pays for what is loaded on first use.
passThrough('They decided to go to the harbour.');

for (const { name, make } of pathologicalCases) {
  test(`${name}: restored, written, read and shown without running away, in ten times the space`, () => {
    const raw = make(SIZE);
    const begun = process.cpuUsage();
    const { document, markdown, readBack, html } = passThrough(raw);
    const { user, system } = process.cpuUsage(begun);

    assert.deepEqual(readBack, document);
    assert.ok(markdown.length > 500 && html.length > 0);
    for (const output of [markdown, html]) {
      const size = Buffer.byteLength(output);
      assert.ok(size <= maxOutput(raw), `${size} bytes from ${Buffer.byteLength(raw)}`);
    }
    const seconds = (user + system) / 1e6;
    assert.ok(seconds <= RUNAWAY_CPU_SECONDS, `${seconds} s`);
  });
}
