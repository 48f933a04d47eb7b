/**
 * Times the normalizer: `npm run bench:normalize`. On the five reports one by one, and on a thousand articles made
 * from their paragraphs, no two of them alike, so that nothing is gained by remembering.
 */
import { readFileSync } from 'node:fs';
import { createHabitBook } from '../src/normalize/habits/habit-book.ts';
import { emptyContext, normalize } from '../src/normalize/normalize.ts';
import { listFiles } from '../src/story-files/list-files.ts';
import { readHabits } from '../src/story-files/read-habits.ts';

const ARTICLES = 1000;
const PARAGRAPHS = 24;
const ROUNDS = 5;
const MEGABYTE = 1e6;

const context = { ...emptyContext, habits: createHabitBook(readHabits()) };
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

function time(texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) normalize(text, context);
  return performance.now() - start;
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
