import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheJson } from '../build-cache/cache-json.ts';
import { codeDigest } from '../build-cache/code-digest.ts';
import { parseHabits } from '../normalize/spinner/habits/parse-habits.ts';
import {
  type PhrasebookFiles,
  parsePhrasebook,
} from '../normalize/spinner/phrasebook/parse-phrasebook.ts';
import type { Habit } from '../schemas/habit.ts';

/** From the project's root, where npm runs every command: a bundled module no longer knows its own place. */
const SPINNER = join('src', 'normalize', 'spinner');

const textsIn = (ending: string, ...folder: string[]) =>
  readdirSync(join(SPINNER, ...folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(SPINNER, ...folder, name), 'utf8'));

/** Reading them as YAML takes a while, and most commands need them: kept until they, or what reads them, change. */
const keep = <Read>(kind: string, texts: unknown, readers: readonly string[], read: () => Read) =>
  cacheJson(kind, [JSON.stringify(texts), codeDigest(readers)], read);

let read: readonly Habit[] | undefined;

/** The spinners' habits, read once. */
export function readHabits(): readonly Habit[] {
  if (read) return read;
  const texts = textsIn('.yaml', 'habits');
  const readers = ['src/schemas/habit.ts', 'src/normalize/spinner/habits/parse-habits.ts'];
  read = keep('habits', texts, readers, () => parseHabits(texts));
  return read;
}

let phrases: PhrasebookFiles | undefined;

/** The fixed expressions of news English, and what spinners put for their words; read once. */
export function readPhrasebook(): PhrasebookFiles {
  if (phrases) return phrases;
  const file = (...path: string[]) => readFileSync(join(SPINNER, ...path), 'utf8');
  const thesaurus = (...folder: string[]) => ({
    nouns: file(...folder, 'nouns.yaml'),
    verbs: file(...folder, 'verbs.yaml'),
    other: file(...folder, 'other.yaml'),
  });
  const texts = {
    expressions: textsIn('.txt', 'phrasebook', 'expressions'),
    atHome: file('phrasebook', 'at-home.txt'),
    thesaurus: thesaurus('phrasebook', 'thesaurus'),
    wrongSenses: thesaurus('wrong-senses'),
  };
  const readers = [
    'src/schemas/phrasebook.ts',
    'src/normalize/spinner/phrasebook/parse-phrasebook.ts',
  ];
  phrases = keep('phrasebook', texts, readers, () => parsePhrasebook(texts));
  return phrases;
}
