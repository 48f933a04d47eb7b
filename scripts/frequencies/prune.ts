import { classOf, MOST_WORDS } from '../../src/normalize/frequencies/table-format.ts';
import type { SphinxModel } from './read-sphinx.ts';

/** A bigram that is kept: ln p of its second word behind its first. */
export interface Bigram {
  readonly second: number;
  readonly ln: number;
}

/** A trigram that is kept, by its first two words. */
export interface Trigram {
  readonly third: number;
  readonly ln: number;
}

/** What is kept of a model. Ids are places in `words`, which stand from the commonest down. */
export interface PrunedModel {
  readonly words: readonly { readonly word: string; readonly ln: number }[];
  /** By the first word. */
  readonly bigrams: readonly (readonly Bigram[])[];
  /** By the first word, then as its bigrams. */
  readonly trigrams: readonly ReadonlyMap<number, readonly Trigram[]>[];
}

/** How much an n-gram must tell to be kept: its probability times how far it is from what shorter ones say. */
export interface Thresholds {
  readonly bigram: number;
  readonly trigram: number;
}

const START = '<s>';
const END = '</s>';

/**
 * Keeps the words that sixteen bits can name, and of their n-grams those that tell most; a bigram also where a trigram
 * needs it.
 */
export function prune(model: SphinxModel, thresholds: Thresholds): PrunedModel {
  // Nothing comes before the start of a sentence, so that the model gives it no probability; there is one for each end.
  const end = model.unigrams[model.words.indexOf(END)] ?? 0;
  const lnOf = (old: number) => (model.words[old] === START ? end : (model.unigrams[old] ?? 0));
  const order = Array.from(model.words, (word, old) => ({ word, old, ln: lnOf(old) }))
    .sort((a, b) => b.ln - a.ln || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS)
    .sort((a, b) => classOf(a.ln) - classOf(b.ln) || (a.word < b.word ? -1 : 1));
  const idOf = new Map(order.map(({ old }, id) => [old, id]));
  const chance = (old: number) => Math.exp(lnOf(old));
  const all = order.map((): Map<number, number> => new Map());
  const worth = order.map((): Map<number, number> => new Map());
  const trigrams = order.map((): Map<number, Trigram[]> => new Map());
  const needed = order.map((): Set<number> => new Set());
  for (const [last, { old }] of order.entries()) {
    for (let i = model.from[old] ?? 0; i < (model.from[old + 1] ?? 0); i++) {
      const previous = idOf.get(model.previous[i] ?? -1);
      if (previous === undefined) continue;
      const ln = model.bigrams[i] ?? 0;
      all[previous]?.set(last, ln);
      worth[previous]?.set(
        last,
        chance(model.previous[i] ?? 0) * Math.exp(ln) * Math.abs(ln - lnOf(old)),
      );
    }
  }
  for (const [last, { old }] of order.entries()) {
    for (let i = model.from[old] ?? 0; i < (model.from[old + 1] ?? 0); i++) {
      const middleOld = model.previous[i] ?? 0;
      const middle = idOf.get(middleOld);
      if (middle === undefined) continue;
      for (let j = model.fromBigram[i] ?? 0; j < (model.fromBigram[i + 1] ?? 0); j++) {
        const earlierOld = model.earlier[j] ?? 0;
        const earlier = idOf.get(earlierOld);
        if (earlier === undefined) continue;
        const context = all[earlier]?.get(middle);
        if (context === undefined) continue;
        const ln = model.trigrams[j] ?? 0;
        const tells =
          chance(earlierOld) * Math.exp(context + ln) * Math.abs(ln - (model.bigrams[i] ?? 0));
        if (tells < thresholds.trigram) continue;
        const list = trigrams[earlier]?.get(middle) ?? [];
        list.push({ third: last, ln });
        trigrams[earlier]?.set(middle, list);
        needed[earlier]?.add(middle);
        needed[middle]?.add(last);
      }
    }
  }
  const bigrams = all.map((followers, first) =>
    [...followers]
      .filter(
        ([second]) =>
          (worth[first]?.get(second) ?? 0) >= thresholds.bigram || needed[first]?.has(second),
      )
      .map(([second, ln]) => ({ second, ln }))
      .sort((a, b) => a.second - b.second),
  );
  return {
    words: order.map(({ word, ln }) => ({ word, ln })),
    bigrams,
    trigrams,
  };
}
