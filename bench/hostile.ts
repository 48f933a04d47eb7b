/**
 * Times the texts that are built to run away, through everything between raw file and page: `npm run bench:hostile`.
 * Each should take no more than two seconds of a quiet core; twice the size should take no more than about twice as
 * long. Fails when one takes more than its two seconds.
 */
import { pathologicalCases } from '../test/hostile/pathological.ts';
import { passThrough } from '../test/hostile/whole-pipeline.ts';

const SIZE = 20_000;
const MAX_SECONDS = 2;

/** Seconds of processor time, which other work on the machine hardly lengthens. */
function time(raw: string): number {
  const begun = process.cpuUsage();
  passThrough(raw);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e6;
}

// The first text pays for what is loaded on first use.
time('They decided to go to the harbour.');

const timed = pathologicalCases
  .map(({ name, make }) => ({ name, seconds: time(make(SIZE)), twice: time(make(2 * SIZE)) }))
  .sort((a, b) => b.seconds - a.seconds);
for (const { name, seconds, twice } of timed) {
  console.log(`${seconds.toFixed(2)} s, ${twice.toFixed(2)} s for twice the size: ${name}`);
}
if (timed.some(({ seconds }) => seconds > MAX_SECONDS)) process.exitCode = 1;
