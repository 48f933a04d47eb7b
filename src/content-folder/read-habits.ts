import { cacheJson } from '../build-cache/cache-json.ts';
import { codeDigest } from '../build-cache/code-digest.ts';
import { programFile } from '../build-cache/program-file.ts';
import { parseHabits } from '../normalize/spinner/habits/parse-habits.ts';
import { type HabitExamples, readExamples } from '../normalize/spinner/habits/read-examples.ts';
import { parsePhrasebook } from '../normalize/spinner/phrasebook/parse-phrasebook.ts';
import type { Habit } from '../schemas/habit.ts';
import { spinnerTexts } from './spinner-texts.ts';

const textsOf = spinnerTexts(programFile('src', 'normalize', 'spinner'));

/** Reading them as YAML takes a while, and most commands need them: kept until they, or what reads them, change. */
const keep = <Read>(kind: string, texts: unknown, readers: readonly string[], read: () => Read) =>
  cacheJson(kind, [JSON.stringify(texts), codeDigest(readers)], read);

let read: readonly Habit[] | undefined;

/** The spinners' habits, read once. */
export function readHabits(): readonly Habit[] {
  if (read) return read;
  const texts = textsOf.habits();
  const readers = ['src/schemas/habit.ts', 'src/normalize/spinner/habits/parse-habits.ts'];
  read = keep('habits', texts, readers, () => parseHabits(texts));
  return read;
}

/** What each habit is to do, and what it is to leave, by its name. */
export function readHabitExamples(): ReadonlyMap<string, HabitExamples> {
  const texts = textsOf.habits();
  const readers = ['src/schemas/habit.ts', 'src/normalize/spinner/habits'];
  return new Map(keep('habit-examples', texts, readers, () => [...readExamples(texts)]));
}

let phrases: ReturnType<typeof parsePhrasebook> | undefined;

/** The fixed expressions of news English, and what spinners put for their words; read once. */
export function readPhrasebook(): ReturnType<typeof parsePhrasebook> {
  if (phrases) return phrases;
  const texts = textsOf.phrasebook();
  const readers = [
    'src/schemas/phrasebook.ts',
    'src/normalize/spinner/phrasebook/parse-phrasebook.ts',
  ];
  phrases = keep('phrasebook', texts, readers, () => parsePhrasebook(texts));
  return phrases;
}
