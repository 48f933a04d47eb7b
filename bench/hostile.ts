/**
 * Times the texts that are built to run away, through everything between raw file and page: `npm run bench:hostile`.
 * Each should take no more than two seconds of a quiet core; twice the size should take no more than about twice as
 * long. Then reworded texts almost as long as the reader takes, each as one paragraph: five seconds until they are
 * restored, however many of their words were changed. Fails when one takes more.
 */
import { readFileSync } from 'node:fs';
import { normalize } from '../src/normalize/normalize.ts';
import { pathologicalCases } from '../test/hostile/pathological.ts';
import { hostileContext, passThrough } from '../test/hostile/whole-pipeline.ts';

const SIZE = 20_000;
const MAX_SECONDS = 2;
const LONG = 480_000;
const MAX_SECONDS_LONG = 5;

/** Seconds of processor time, which other work on the machine hardly lengthens. */
function time(raw: string, read: (raw: string) => unknown = passThrough): number {
  const begun = process.cpuUsage();
  read(raw);
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

/** The reworded lines of a set that is marked by hand, as they were found. */
const unlisted = readFileSync('gold/unlisted.txt', 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replace(/\{(.*?)=>.*?\}/g, '$1'));
const fill = (text: string) => `${text} `.repeat(LONG / text.length).slice(0, LONG);
const long = {
  'one reworded line': unlisted[0] ?? '',
  'many reworded lines': unlisted.join(' '),
};
const timedLong = Object.entries(long).map(([name, text]) => ({
  name,
  seconds: time(fill(text), (raw) => normalize(raw, hostileContext)),
}));
for (const { name, seconds } of timedLong) {
  console.log(`${seconds.toFixed(2)} s: a paragraph of ${LONG} characters, ${name}`);
}
if (
  timed.some(({ seconds }) => seconds > MAX_SECONDS) ||
  timedLong.some(({ seconds }) => seconds > MAX_SECONDS_LONG)
)
  process.exitCode = 1;
