import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { findHits } from './find-hits.ts';
import { createHabitBook, type HabitBook } from './habit-book.ts';
import { replacementFor } from './mend-edit.ts';
import { parseHabits } from './parse-habits.ts';

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));
const habits = parseHabits(
  files.map((name) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8')),
);

/** The text with every hit of the book undone, also in quotations and without regard to strength. */
function undo(text: string, book: HabitBook): string {
  const found = findHits(text, book);
  const hits = [...found.hits, ...found.throughout].sort((a, b) => a.first - b.first);
  return hits.reduceRight((rest, hit) => {
    const { start, end, text: plain } = replacementFor(found, hit, text);
    return rest.slice(0, start) + plain + rest.slice(end);
  }, text);
}

for (const habit of habits) {
  test(`habit ${habit.id} does what its examples say`, () => {
    const book = createHabitBook([habit]);
    for (const example of habit.examples) {
      if ('keep' in example) assert.equal(undo(example.keep, book), example.keep);
      else assert.equal(undo(example[0], book), example[1]);
    }
    assert.ok(
      habit.examples.some((example) => 'keep' in example),
      'a habit says what it must leave alone',
    );
  });
}
