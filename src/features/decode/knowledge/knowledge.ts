import type { PhrasebookFiles } from '../../../normalize/spinner/phrasebook/parse-phrasebook.ts';
import type { Habit } from '../../../schemas/habit.ts';

/** What the normalizer reads from files, besides the text. */
export interface Knowledge {
  readonly habits: readonly Habit[];
  readonly phrasebook: PhrasebookFiles;
  /** The commonest words of English. */
  readonly english: readonly string[];
  /** Cities of the world, in plain letters. */
  readonly cities: readonly string[];
  /** A table of word frequencies, as `normalize/frequencies` reads it. */
  readonly table: Uint8Array;
}

/** The texts in which lists are packed, in their order. */
export function textsOf({ habits, phrasebook }: Omit<Knowledge, 'table'>): string[] {
  // The examples are for tests.
  const lean = habits.map(({ examples: _, ...habit }) => habit);
  return [
    JSON.stringify(lean),
    phrasebook.expressions.join('\n'),
    phrasebook.atHome.join('\n'),
    JSON.stringify(phrasebook.thesaurus),
    JSON.stringify(phrasebook.wrongSenses),
  ];
}

/** The lists that {@link textsOf} made texts of. */
export function listsOf(texts: readonly string[]): Pick<Knowledge, 'habits' | 'phrasebook'> {
  const [habits = '[]', expressions = '', atHome = '', thesaurus = '{}', wrongSenses = '{}'] =
    texts;
  const lean: readonly Omit<Habit, 'examples'>[] = JSON.parse(habits);
  return {
    habits: lean.map((habit) => ({ ...habit, examples: [] })),
    phrasebook: {
      expressions: expressions.split('\n'),
      atHome: atHome.split('\n'),
      thesaurus: JSON.parse(thesaurus),
      wrongSenses: JSON.parse(wrongSenses),
    },
  };
}

/** How many texts there are. */
export const TEXTS = 5;
