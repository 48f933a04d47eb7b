import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHabits } from '../normalize/habits/parse-habits.ts';
import { type PhrasebookFiles, parsePhrasebook } from '../normalize/phrasebook/parse-phrasebook.ts';
import type { Habit } from '../schemas/habit.ts';

/** From the project's root, where npm runs every command: a bundled module no longer knows its own place. */
const NORMALIZER = join('src', 'normalize');

const textsIn = (ending: string, ...folder: string[]) =>
  readdirSync(join(NORMALIZER, ...folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => readFileSync(join(NORMALIZER, ...folder, name), 'utf8'));

let read: readonly Habit[] | undefined;

/** The spinners' habits, read once. */
export function readHabits(): readonly Habit[] {
  read ??= parseHabits(textsIn('.yaml', 'habits'));
  return read;
}

let phrases: PhrasebookFiles | undefined;

/** The fixed expressions of news English, and what spinners put for their words; read once. */
export function readPhrasebook(): PhrasebookFiles {
  const file = (...path: string[]) => readFileSync(join(NORMALIZER, 'phrasebook', ...path), 'utf8');
  const section = (name: keyof PhrasebookFiles['thesaurus']) => file('thesaurus', `${name}.yaml`);
  phrases ??= parsePhrasebook({
    expressions: textsIn('.txt', 'phrasebook', 'expressions'),
    atHome: file('at-home.txt'),
    thesaurus: { nouns: section('nouns'), verbs: section('verbs'), other: section('other') },
  });
  return phrases;
}
