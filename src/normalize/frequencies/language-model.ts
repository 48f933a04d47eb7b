import { type FrequencyTable, readTable } from './read-table.ts';
import { gainOfLevel } from './table-format.ts';

/** What English says of words in their order: an n-gram model with Katz's backing off. Ids are those of `id`. */
export interface LanguageModel {
  /** Of a word in lower case, as `model-words.ts` writes it; `UNKNOWN` for one that the model does not know. */
  id(word: string): number;
  /** ln p of a word by itself. */
  ln(word: number): number;
  /** ln p of the third word behind the first two. */
  lnAfter(first: number, second: number, third: number): number;
  /** How many of the words that end in the third stand in the model together: 3, 2, 1, or 0 for an unknown word. */
  known(first: number, second: number, third: number): number;
}

/** Begins and ends each sentence. */
export const START = '<s>';
export const END = '</s>';
export const UNKNOWN = -1;

/** ln p of a word that is not among the 65,000: somewhat rarer than the rarest of them. */
const LN_UNKNOWN = -16.5;
/** What is left for words that were not seen behind some others is at least this share. */
const LEAST_LEFT = 0.005;

const NONE = -1;

/** Where a number stands in an ascending stretch of an array. */
function find(numbers: Uint16Array, start: number, end: number, wanted: number): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return NONE;
}

const backOff = (seen: number, seenShorter: number) =>
  Math.log(Math.max(LEAST_LEFT, 1 - seen) / Math.max(LEAST_LEFT, 1 - seenShorter));

/** A model over a table. What n-grams leave for others is reckoned when it is first asked for. */
export function modelOf(table: FrequencyTable): LanguageModel {
  const { ids, words, from, seconds, bigrams, fromBigram, thirds, gains } = table;
  const leftByWord = new Float32Array(words.length).fill(Number.NaN);
  const leftByBigram = new Float32Array(seconds.length).fill(Number.NaN);

  // Each array is read where it is named: one function for all kinds of them would be several times as slow.
  const bigram = (first: number, second: number): number =>
    first < 0 || second < 0 ? NONE : find(seconds, from[first] ?? 0, from[first + 1] ?? 0, second);

  /** The place of a trigram among its own, given both bigrams that it is made of. */
  const trigram = (head: number, second: number, tail: number): number =>
    head < 0 || tail < 0
      ? NONE
      : find(thirds, fromBigram[head] ?? 0, fromBigram[head + 1] ?? 0, tail - (from[second] ?? 0));

  function afterWord(word: number): number {
    if (word < 0) return 0;
    const known = leftByWord[word] ?? 0;
    if (!Number.isNaN(known)) return known;
    let seen = 0;
    let alone = 0;
    const end = from[word + 1] ?? 0;
    for (let i = from[word] ?? 0; i < end; i++) {
      seen += Math.exp(bigrams[i] ?? 0);
      alone += Math.exp(words[seconds[i] ?? 0] ?? 0);
    }
    const left = backOff(seen, alone);
    leftByWord[word] = left;
    return left;
  }

  function afterBigram(head: number, second: number): number {
    if (head < 0) return 0;
    const known = leftByBigram[head] ?? 0;
    if (!Number.isNaN(known)) return known;
    let seen = 0;
    let shorter = 0;
    const followers = from[second] ?? 0;
    const end = fromBigram[head + 1] ?? 0;
    for (let i = fromBigram[head] ?? 0; i < end; i++) {
      const two = bigrams[followers + (thirds[i] ?? 0)] ?? 0;
      seen += Math.exp(two + gainOfLevel(gains[i] ?? 0));
      shorter += Math.exp(two);
    }
    const left = backOff(seen, shorter);
    leftByBigram[head] = left;
    return left;
  }

  const ln = (word: number) => (word < 0 ? LN_UNKNOWN : (words[word] ?? 0));

  return {
    id: (word) => ids.get(word) ?? UNKNOWN,
    ln,
    lnAfter(first, second, third) {
      const head = bigram(first, second);
      const tail = bigram(second, third);
      const whole = trigram(head, second, tail);
      if (whole !== NONE) return (bigrams[tail] ?? 0) + gainOfLevel(gains[whole] ?? 0);
      const left = afterBigram(head, second);
      if (tail !== NONE) return left + (bigrams[tail] ?? 0);
      return left + afterWord(second) + ln(third);
    },
    known(first, second, third) {
      const tail = bigram(second, third);
      if (tail === NONE) return third < 0 ? 0 : 1;
      return trigram(bigram(first, second), second, tail) === NONE ? 2 : 3;
    },
  };
}

/** The model in a table's bytes, as they are before they are compressed. */
export const readModel = (bytes: Uint8Array): LanguageModel => modelOf(readTable(bytes));
