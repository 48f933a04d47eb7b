import type { PhrasebookFiles } from '../../../normalize/spinner/phrasebook/parse-phrasebook.ts';
import type { Habit } from '../../../schemas/habit.ts';

/** What the normalizer reads from files, besides the text. */
export interface KnownLists {
  readonly habits: readonly Habit[];
  readonly phrasebook: PhrasebookFiles;
  /** The commonest words of English. */
  readonly english: readonly string[];
  /** Cities of the world, in plain letters. */
  readonly cities: readonly string[];
  /** A table of word frequencies, as `normalize/frequencies` reads it. */
  readonly table: Uint8Array;
}

/** Between the parts of the phrasebook: in none of them. */
const BETWEEN = '\f';

/** The lists as texts, those of like words together: each text has its own code for words. */
export function textsOf({ habits, phrasebook }: Omit<KnownLists, 'table'>): [string, string] {
  const phrases = [
    phrasebook.expressions.join('\n'),
    phrasebook.atHome.join('\n'),
    JSON.stringify(phrasebook.thesaurus),
    JSON.stringify(phrasebook.wrongSenses),
  ];
  return [JSON.stringify(habits), phrases.join(BETWEEN)];
}

/** The lists that {@link textsOf} made texts of. */
export function listsOf(
  habits: string,
  phrases: string,
): Pick<KnownLists, 'habits' | 'phrasebook'> {
  const [expressions = '', atHome = '', thesaurus = '{}', wrongSenses = '{}'] =
    phrases.split(BETWEEN);
  return {
    habits: JSON.parse(habits),
    phrasebook: {
      expressions: expressions.split('\n'),
      atHome: atHome.split('\n'),
      thesaurus: JSON.parse(thesaurus),
      wrongSenses: JSON.parse(wrongSenses),
    },
  };
}
