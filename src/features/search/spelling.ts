import Fuse from 'fuse.js/min-basic';
import { correctWord } from './correct-word.ts';
import { editCost } from './edit-cost.ts';
import type { SearchIndex } from './search-index.ts';
import { type FindSpellings, meantWords, type Speller } from './slips.ts';
import { openWordFilter } from './word-filter.ts';

const SHORTEST = 3;
const LONGEST = 32;
/** Swapped letters are two errors to Fuse: with less, "waht" would not find "what". */
const FUSE_OPTIONS = { threshold: 0.5, ignoreLocation: true, includeScore: true };

/**
 * Fuse.js proposes words that look alike; what people's slips cost decides between them.
 *
 * @param wordsOf folded words that begin so. Those that do not begin with the first two letters typed, in either order, or
 * the first of them, are never found, because people rarely get the first letter wrong
 */
export function createSpellingFinder(wordsOf: (start: string) => Iterable<string>): FindSpellings {
  const finders = new Map<string, Fuse<string>>();
  const find = (start: string, word: string) => {
    const finder =
      finders.get(start) ??
      new Fuse(
        [...wordsOf(start)].filter(({ length }) => length >= SHORTEST),
        FUSE_OPTIONS,
      );
    finders.set(start, finder);
    return finder.search(word);
  };
  return (word, limit) => {
    if (word.length > LONGEST) return [];
    const [first = '', second = ''] = word;
    const swapped = first === second ? [] : find(second + first, word);
    return [...find(first, word), ...swapped]
      .map(({ item, score = 1 }) => ({ word: item, score, cost: editCost(word, item, limit) }))
      .filter(({ cost }) => cost <= limit)
      .sort((a, b) => a.cost - b.cost || a.score - b.score);
  };
}

/**
 * What is known of words that an index does not have.
 *
 * @param realWords those that are none of its words though they look it, where they were sent apart
 */
export function spellingOf(index: SearchIndex, realWords = index.realWords): Speller {
  const near = createSpellingFinder((start) =>
    meantWords(index.beginning(start), index.aliasesBeginning(start)),
  );
  const isRealWord = openWordFilter(realWords);
  return { correct: (word) => correctWord(index, word, { near, isRealWord }), isRealWord };
}
