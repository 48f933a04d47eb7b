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
  const thesaurus = (...folder: string[]) => ({
    nouns: file(...folder, 'nouns.yaml'),
    verbs: file(...folder, 'verbs.yaml'),
    other: file(...folder, 'other.yaml'),
  });
  return {
    habits: () => textsIn('.yaml', 'habits'),
    phrasebook: () => ({
      expressions: textsIn('.txt', 'phrasebook', 'expressions'),
      atHome: file('phrasebook', 'at-home.txt'),
      thesaurus: thesaurus('phrasebook', 'thesaurus'),
      wrongSenses: thesaurus('wrong-senses'),
    }),
  };
}
