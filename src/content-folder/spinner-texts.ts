import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the lists on spinners below a folder of the program, `src/normalize/spinner`. */
export function spinnerTexts(spinner: string) {
  const file = (...path: string[]) => readFileSync(join(spinner, ...path), 'utf8');
  const textsIn = (ending: string, ...folder: string[]) =>
    readdirSync(join(spinner, ...folder))
      .filter((name) => name.endsWith(ending))
      .sort()
      .map((name) => file(...folder, name));
  const sections = (ending: string, ...folder: string[]) => ({
    nouns: file(...folder, `nouns${ending}`),
    verbs: file(...folder, `verbs${ending}`),
    other: file(...folder, `other${ending}`),
  });
  return {
    habits: () => textsIn('.yaml', 'habits'),
    phrasebook: () => ({
      expressions: textsIn('.txt', 'phrasebook', 'expressions'),
      atHome: file('phrasebook', 'at-home.txt'),
      thesaurus: sections('.yaml', 'phrasebook', 'thesaurus'),
      wrongSenses: sections('.yaml', 'wrong-senses'),
      synonyms: sections('.txt', 'synonyms'),
      dictionary: sections('.txt', 'dictionary'),
    }),
  };
}
