import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inflectedPairs } from '../../language/word-forms.ts';
import { findHits } from './find-hits.ts';
import { createHabitBook, type HabitBook } from './habit-book.ts';
import { replacementFor } from './mend-edit.ts';
import { habitsOf, nameOf, parseHabitFile } from './parse-habits.ts';
import { readingsOf } from './read-examples.ts';

const read = (name: string) => readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.yaml'));
/**
 * Lists of one spinner’s words, of several kinds, whose pairs stand in the files of their kinds too, in slots of their own:
 * none is to be added.
 */
const MIXED = new Set(
  `adverbs-in-spun artefact-verbs-others business-in-spun chunk-synonyms chunk-synonyms-sure company-words
  court-in-spun groups-of-trades health-in-spun money-and-rank sport-in-spun spy-family-leftovers strength-and-market
  thesaurus-nouns thesaurus-verbs third-family-sure type-and-spend verbs-in-spun`.split(/\s+/),
);

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

for (const file of files) {
  for (const entry of file.habits) {
    test(`habit ${nameOf(entry).id} does what its examples say`, () => {
      const book = createHabitBook(habitsOf(entry, file));
      for (const { scraped, restored } of entry.good.map(readingsOf))
        assert.equal(undo(scraped, book), restored);
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

/** Of two plain words that are spelled alike. */
const TWO_WORDS = new Set(['signal > sign', 'shut > close']);

test('no pair stands in two files', () => {
  const fileOf = new Map<string, string>();
  for (const file of files) {
    for (const { id, pairs, forms } of file.habits.flatMap((entry) => habitsOf(entry, file))) {
      for (const [spun, plain] of MIXED.has(id) ? [] : Object.entries(pairs)) {
        for (const pair of inflectedPairs(spun, plain, forms)) {
          const name = pair.join(' > ');
          if (TWO_WORDS.has(name)) continue;
          assert.equal(fileOf.get(name) ?? file.name, file.name, `${name}, in ${id}`);
          fileOf.set(name, file.name);
        }
      }
    }
  }
});
