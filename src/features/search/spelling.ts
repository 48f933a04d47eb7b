import Fuse from 'fuse.js/min-basic';
import { editCost } from './edit-cost.ts';
import type { SearchIndex } from './open-index.ts';
import { type FindSpellings, meantWords } from './slips.ts';

const SHORTEST = 3;
const LONGEST = 32;
/** Swapped letters are two errors to Fuse: with less, "waht" would not find "what". */
const FUSE_OPTIONS = { threshold: 0.5, ignoreLocation: true, includeScore: true };

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

const finders = new WeakMap<SearchIndex, FindSpellings>();

/** Finds the words of an index. */
export function spellingOf(index: SearchIndex): FindSpellings {
  const known = finders.get(index);
  if (known) return known;
  const finder = createSpellingFinder(meantWords(index.vocabulary, index.aliases.keys()));
  finders.set(index, finder);
  return finder;
}
