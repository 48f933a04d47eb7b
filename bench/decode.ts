/**
 * Compares what readers' browsers make of texts with what the command makes of them: `npm run bench:decode`. Each report
 * of the gold sets is restored with the whole table of frequencies and with the small one; told is how many words come out
 * otherwise, and how many are marked otherwise.
 */
import { readFileSync } from 'node:fs';
import { readFrequencies, readSmallTable } from '../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../src/content-folder/read-habits.ts';
import { readModel } from '../src/normalize/frequencies/language-model.ts';
import { emptyContext, type Normalized, normalize } from '../src/normalize/normalize.ts';
import { createHabitBook } from '../src/normalize/spinner/habits/habit-book.ts';

const SETS = ['spun-1', 'spun-2', 'spun-3', 'spun-4', 'spun-5', 'spun-6', 'spun-7', 'unlisted'];

/** The reports of a set, as they were scraped. */
const reportsOf = (set: string): string[] =>
  readFileSync(`gold/${set}.txt`, 'utf8')
    .replace(/^#(?!#).*\n/gm, '')
    .split(/^## .*\n/m)
    .map((report) => report.replace(/\{([^{}]*)=>[^{}]*\}/g, '$1').trim())
    .filter((report) => report !== '');

const habits = createHabitBook(readHabits(), readPhrasebook());
const restorer =
  (language: ReturnType<typeof readFrequencies>, isSmallModel = false) =>
  (text: string) =>
    normalize(text, { ...emptyContext, habits, language, isSmallModel });
const [byCommand, inBrowser] = [
  restorer(readFrequencies()),
  restorer(readModel(readSmallTable()), true),
];

type Deeds = ReadonlyMap<string, string>;

/** What was put or doubted at each place of the text. */
const editsOf = ({ edits }: Normalized): Deeds =>
  new Map(edits.map(({ start, end, text }) => [`${start}-${end}`, text]));
const marksOf = ({ flags }: Normalized): Deeds =>
  new Map(flags.map(({ start, end, rule }) => [`${start}-${end}`, rule]));

function differing(one: Deeds, other: Deeds): number {
  const places = new Set([...one.keys(), ...other.keys()]);
  return [...places].filter((place) => one.get(place) !== other.get(place)).length;
}

for (const set of SETS) {
  let [words, changed, marked, edits, marks, marksInBrowser] = [0, 0, 0, 0, 0, 0];
  for (const report of reportsOf(set)) {
    const [whole, small] = [byCommand(report), inBrowser(report)];
    words += report.split(/\s+/).length;
    edits += whole.edits.length;
    marks += whole.flags.length;
    marksInBrowser += small.flags.length;
    changed += differing(editsOf(whole), editsOf(small));
    marked += differing(marksOf(whole), marksOf(small));
  }
  console.log(
    `${set}: ${words} words, ${edits} changes by the command; ${changed} words come out otherwise in a browser, ${marked} are marked otherwise (${marks} marks by the command, ${marksInBrowser} in a browser)`,
  );
}
