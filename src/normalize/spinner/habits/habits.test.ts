import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findHits } from './find-hits.ts';
import { createHabitBook, type HabitBook } from './habit-book.ts';
import { replacementFor } from './mend-edit.ts';
import { habitsOf, nameOf, parseHabitFile } from './parse-habits.ts';

const read = (name: string) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));
const files = names.map((name) => ({ name, ...parseHabitFile(read(name)) }));

/** The text with every hit of the book undone, also in quotations and without regard to strength. */
function undo(text: string, book: HabitBook): string {
  const found = findHits(text, book);
  const hits = [...found.hits, ...found.throughout].sort((a, b) => a.first - b.first);
  return hits.reduceRight((rest, hit) => {
    const { start, end, text: plain } = replacementFor(found, hit, text);
    return rest.slice(0, start) + plain + rest.slice(end);
  }, text);
}

/** An example as it was scraped, or as it is restored. */
const readAs = (example: string, reading: 1 | 2) =>
  example.replace(/\{([^{}=]+)=>([^{}]*)\}/g, (_, scraped, plain) => [scraped, plain][reading - 1]);

for (const file of files) {
  for (const entry of file.habits) {
    test(`habit ${nameOf(entry).id} does what its examples say`, () => {
      const book = createHabitBook(habitsOf(entry, file));
      for (const good of entry.good) assert.equal(undo(readAs(good, 1), book), readAs(good, 2));
      for (const keep of entry.keep) assert.equal(undo(keep, book), keep);
    });
  }
}

test('the order of the files in README.md is that of the folder’s files, each with its kind', () => {
  const told = [...read('README.md').matchAll(/^\d+\. `(.+?)`: (.+)$/gm)];
  assert.deepEqual(
    told.map(([, name, kind]) => [name, kind]).sort(),
    files.map(({ name, kind }) => [name, kind]).sort(),
  );
});
