import type { WitnessText } from '../step.ts';
import { contentWords, type WitnessSentence, witnessSentences } from './witness-sentences.ts';

/** The numbers of the sentences that hold a word, ascending. */
type Postings = readonly number[];

/** Finds sentences of other reports by their telling words, without reading all of them. */
export interface WitnessIndex {
  readonly isEmpty: boolean;
  /**
   * The sentences that hold at least `least` of the words, in the order of the reports.
   *
   * @param least at least 1
   */
  readonly withWords: (words: ReadonlySet<string>, least: number) => WitnessSentence[];
}

function holds(postings: Postings, wanted: number): boolean {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle] ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return postings[low] === wanted;
}

function indexSentences(sentences: readonly WitnessSentence[]): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  for (const [n, sentence] of sentences.entries()) {
    for (const word of contentWords(sentence.words)) {
      const list = postings.get(word);
      if (list) list.push(n);
      else postings.set(word, [n]);
    }
  }
  return postings;
}

/**
 * Sentences with at least `least` of the words. Whatever has so many of them has one of the rarest, so the lists of
 * the commonest words are only looked into and never read through.
 */
function findSentences(lists: readonly Postings[], least: number): number[] {
  const byLength = [...lists].sort((a, b) => a.length - b.length);
  const read = byLength.slice(0, Math.max(0, byLength.length - least + 1));
  const common = byLength.slice(read.length);
  const counts = new Map<number, number>();
  for (const list of read) for (const n of list) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts]
    .filter(([n, count]) => count + common.filter((list) => holds(list, n)).length >= least)
    .map(([n]) => n)
    .sort((a, b) => a - b);
}

function createIndex(witnesses: readonly WitnessText[]) {
  const sentences = witnessSentences(witnesses);
  return { sentences, postings: indexSentences(sentences) };
}

const made = new WeakMap<readonly WitnessText[], ReturnType<typeof createIndex>>();

/**
 * The index of some witnesses. It is made once for a list, however many reports are read with it.
 *
 * @param self the report that is read, which is no witness of itself
 */
export function witnessIndexOf(witnesses: readonly WitnessText[], self?: string): WitnessIndex {
  const { sentences, postings } = made.get(witnesses) ?? createIndex(witnesses);
  if (!made.has(witnesses)) made.set(witnesses, { sentences, postings });
  return {
    isEmpty: sentences.length === 0,
    withWords: (words, least) =>
      findSentences(
        [...words].flatMap((word) => {
          const list = postings.get(word);
          return list ? [list] : [];
        }),
        least,
      ).flatMap((n) => {
        const sentence = sentences[n];
        return sentence && sentence.report !== self ? [sentence] : [];
      }),
  };
}
