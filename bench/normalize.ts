/**
 * Times the normalizer: `npm run bench:normalize`. On the five reports one by one, on a thousand articles made from their
 * paragraphs, no two of them alike, so that nothing is gained by remembering, and on single texts of ever more lines,
 * which should take twice as long when they are twice as many.
 */
import { readFileSync } from 'node:fs';
import { listFiles } from '../src/content-folder/list-files.ts';
import { readFrequencies } from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import { emptyContext, normalize } from '../src/normalize/normalize.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';

const ARTICLES = 1000;
const PARAGRAPHS = 24;
const ROUNDS = 5;
const LINE_COUNTS = [5_000, 10_000, 20_000, 40_000];
const LINES: Readonly<Record<string, (i: number) => string>> = {
  'one letter': () => 'a',
  'short lines': (i) => `word${i} went by`,
  sentences: (i) => `The council met on day ${i} and the ferry sailed at noon.`,
  bylines: (i) => `— Ann Other (@ann${i}) June 4, 2021`,
  menus: (i) => `Home | News | ${i}`,
};
const MEGABYTE = 1e6;

const context = {
  ...emptyContext,
  habits: createHabitBook(readHabits(), readPhrasebook()),
  language: readFrequencies(),
};
const reports = listFiles('content/raw', ['.txt']).map(({ id, path }) => ({
  id,
  text: readFileSync(path, 'utf8'),
}));

/** The same numbers on every run. */
function* dice(sides: number): Generator<number> {
  for (let state = 1; ; ) {
    state = (state * 48271) % 2147483647;
    yield state % sides;
  }
}

/** Articles of paragraphs drawn from all reports, each paragraph with a word of its own. */
function corpus(): string[] {
  const paragraphs = reports.flatMap(({ text }) =>
    text.split('\n').filter((line) => line.trim() !== ''),
  );
  const draw = dice(paragraphs.length);
  return Array.from({ length: ARTICLES }, (_, n) =>
    Array.from(
      { length: PARAGRAPHS },
      (_, i) => `${paragraphs[draw.next().value]} Item ${n}-${i} follows.`,
    ).join('\n'),
  );
}

/** Milliseconds of processor time, which other work on the machine does not lengthen. */
function time(texts: readonly string[]): number {
  const begun = process.cpuUsage();
  for (const text of texts) normalize(text, context);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

function report(name: string, ms: number, texts: readonly string[]): void {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const speed = (bytes / MEGABYTE / (ms / 1000)).toFixed(2);
  console.log(`${name}: ${(ms / texts.length).toFixed(1)} ms an article, ${speed} MB/s`);
}

time(reports.map(({ text }) => text));
for (const { id, text } of reports) {
  const rounds = Array.from({ length: ROUNDS }, () => text);
  report(id, time(rounds), rounds);
}
const articles = corpus();
const ms = time(articles);
report(`${ARTICLES} articles in ${(ms / 1000).toFixed(1)} s`, ms, articles);

for (const [name, line] of Object.entries(LINES)) {
  const seconds = LINE_COUNTS.map((count) =>
    (time([Array.from({ length: count }, (_, i) => line(i)).join('\n')]) / 1000).toFixed(2),
  );
  console.log(`${LINE_COUNTS.join(', ')} lines, ${name}: ${seconds.join(', ')} s`);
}
