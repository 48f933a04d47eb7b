import Fuse from 'fuse.js/min-basic';
import { editCost } from './edit-cost.ts';
import { isStopWord } from './stop-words.ts';

/** A word that may have been meant, and how far it is from what was typed. */
export interface Spelling {
  readonly word: string;
  readonly cost: number;
}

const SHORTEST = 3;
const LONGEST = 32;
/** Swapped letters are two errors to Fuse: with less, "waht" would not find "what". */
const FUSE_OPTIONS = { threshold: 0.5, ignoreLocation: true, includeScore: true };

/** How far a word of this length may be from the one that was meant: the shorter, the stricter. */
export function costLimit(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 0.5;
  return length < 11 ? 1 : 1.5;
}

/** Finds the words of a vocabulary that are spelt like a given one, nearest first. Those farther than `limit` are left out. */
export type FindSpellings = (word: string, limit: number) => Spelling[];

/**
 * Fuse.js proposes words that look alike; what people's slips cost decides between them.
 *
 * @param vocabulary folded words; those that do not begin with one of the first two letters typed are never found,
 * because people rarely get the first letter wrong
 */
export function createSpellingFinder(vocabulary: Iterable<string>): FindSpellings {
  const byFirst = Map.groupBy(
    [...vocabulary].filter((word) => word.length >= SHORTEST),
    (word) => word[0] ?? '',
  );
  const finders = new Map<string, Fuse<string>>();
  const finderOf = (first: string) => {
    const finder = finders.get(first) ?? new Fuse(byFirst.get(first) ?? [], FUSE_OPTIONS);
    finders.set(first, finder);
    return finder;
  };
  return (word, limit) => {
    if (word.length > LONGEST) return [];
    const [first = '', second = ''] = word;
    const swapped = first === second ? [] : finderOf(second).search(word);
    return [
      ...finderOf(first).search(word),
      ...swapped.filter(({ item }) => item.startsWith(second + first)),
    ]
      .map(({ item, score = 1 }) => ({ word: item, score, cost: editCost(word, item, limit) }))
      .filter(({ cost }) => cost <= limit)
      .sort((a, b) => a.cost - b.cost || a.score - b.score);
  };
}

/**
 * What a misspelt word may stand for: the words of the texts, their singulars, and names known by another name.
 *
 * @param vocabulary folded words
 * @param names folded names; those of several words are passed over
 */
export function meantWords(vocabulary: Iterable<string>, names: Iterable<string>): Set<string> {
  const words = new Set([...vocabulary].filter((word) => !isStopWord(word)));
  for (const word of [...words]) {
    if (/[^s]s$/.test(word) && !isStopWord(word.slice(0, -1))) words.add(word.slice(0, -1));
  }
  for (const name of names) if (!name.includes(' ')) words.add(name);
  return words;
}
