import type { Habit } from '../../../schemas/habit.ts';
import { compileSlot, type Slot } from '../../language/pattern.ts';
import { inflectedPairs } from '../../language/word-forms.ts';
import { BroadIndex } from '../choice/broad-index.ts';
import { type PairIndex, pairIndexOf, wordsOf } from '../choice/pair-index.ts';
import { expressionsOf } from '../phrasebook/expression-graph.ts';
import type { Phrasebook } from '../phrasebook/match-expressions.ts';
import type { PhrasebookFiles } from '../phrasebook/parse-phrasebook.ts';
import { standInsOf } from '../phrasebook/stand-ins.ts';

/** One spun form, ready to be looked for. */
export interface HabitEntry {
  readonly habit: Habit;
  /** The spun form's words; one with a capital stands in that case only. */
  readonly words: readonly string[];
  /** Which of them have a capital. */
  readonly cased: readonly boolean[];
  readonly plain: string;
  readonly fits: Slot;
}

/** All habits, compiled: found by the first word of the spun form, in lower case. */
export interface HabitBook {
  readonly byFirstWord: ReadonlyMap<string, readonly HabitEntry[]>;
  /** Plain forms that a spun form may stand for, whatever the slot. All in lower case. */
  readonly plainForms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Plain forms of the pairs that change a capitalised word. */
  readonly plainNames: ReadonlySet<string>;
  readonly phrasebook: Phrasebook;
  /** All pairs, whatever their slots: what a model of English decides over. */
  readonly pairs: PairIndex;
}

const noWords: PhrasebookFiles['thesaurus'] = { nouns: {}, verbs: {}, other: {} };

const noPhrases: PhrasebookFiles = {
  expressions: [],
  atHome: [],
  thesaurus: noWords,
  wrongSenses: noWords,
  synonyms: noWords,
  dictionary: noWords,
};

function slotOf(habit: Habit): Slot {
  const when = habit.when?.map(compileSlot);
  const unless = habit.unless.map(compileSlot);
  return (words, first, last) =>
    (when === undefined || when.some((slot) => slot(words, first, last))) &&
    !unless.some((slot) => slot(words, first, last));
}

/**
 * Compiles habits.
 *
 * @throws SyntaxError when a slot's notation is wrong
 */
export function createHabitBook(
  habits: readonly Habit[],
  given: Omit<PhrasebookFiles, 'wrongSenses'> & Partial<PhrasebookFiles> = noPhrases,
): HabitBook {
  const { expressions, atHome, thesaurus, wrongSenses = noWords } = given;
  const { synonyms = noWords, dictionary = noWords } = given;
  const byFirstWord = new Map<string, HabitEntry[]>();
  const plainForms = new Map<string, Set<string>>();
  const plainNames = new Set<string>();
  for (const habit of habits) {
    const fits = slotOf(habit);
    for (const [spun, plain] of Object.entries(habit.pairs)) {
      if (/\p{Lu}/u.test(spun)) plainNames.add(plain);
      for (const [from, to] of inflectedPairs(spun, plain, habit.forms)) {
        const words = wordsOf(from);
        const first = words[0]?.toLowerCase() ?? '';
        const entries = byFirstWord.get(first) ?? [];
        const cased = words.map((word) => /\p{Lu}/u.test(word));
        entries.push({ habit, words, cased, plain: to, fits });
        byFirstWord.set(first, entries);
        const known = plainForms.get(from.toLowerCase()) ?? new Set();
        plainForms.set(from.toLowerCase(), known.add(to.toLowerCase()));
      }
    }
  }
  const standIns = standInsOf(thesaurus);
  const phrasebook = { expressions: expressionsOf(expressions, atHome), standIns };
  return {
    byFirstWord,
    plainForms,
    plainNames,
    phrasebook,
    pairs: new BroadIndex(pairIndexOf(habits, [standIns, standInsOf(wrongSenses)]), [
      [synonyms, 'synonym'],
      [dictionary, 'dictionary'],
    ]),
  };
}
