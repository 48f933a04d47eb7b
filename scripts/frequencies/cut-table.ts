import { readTable } from '../../src/normalize/frequencies/read-table.ts';
import { gainOfLevel } from '../../src/normalize/frequencies/table-format.ts';
import type { Bigram, PrunedModel, Trigram } from './prune.ts';

/** How much is kept of a table. */
export interface Cut {
  /** So many of the commonest words, besides those that are asked about. */
  readonly words: number;
  /** How much an n-gram must tell (`prune.ts`); one of words that are asked about `asked` times less. */
  readonly bigram: number;
  readonly trigram: number;
  readonly asked: number;
}

/**
 * A smaller table of the same form.
 *
 * @param bytes of the whole table
 * @param isAsked whether the lists have a word, so that the model is asked whether it or another fits
 */
export function cutTable(
  bytes: Uint8Array,
  isAsked: (word: string) => boolean,
  { words, bigram, trigram, asked }: Cut,
): PrunedModel {
  const table = readTable(bytes);
  const names = [...table.ids.keys()];
  const askedIds = names.map(isAsked);
  // The table stands from the commonest down.
  const kept = names.map((name, id) => id < words || askedIds[id] || name.startsWith('<'));
  const newIds = new Map<number, number>();
  for (const id of names.keys()) if (kept[id]) newIds.set(id, newIds.size);
  const lnOf = (id: number) => table.words[id] ?? 0;
  const bigrams: Map<number, number>[] = Array.from(newIds, () => new Map());
  const trigrams: Map<number, Trigram[]>[] = Array.from(newIds, () => new Map());
  for (const [first, id] of newIds) {
    const own = bigrams[id];
    for (let i = table.from[first] ?? 0; i < (table.from[first + 1] ?? 0); i++) {
      const second = table.seconds[i] ?? 0;
      const secondId = newIds.get(second);
      if (secondId === undefined) continue;
      const ln = table.bigrams[i] ?? 0;
      const isAbout = askedIds[first] || askedIds[second];
      const tells = Math.exp(lnOf(first) + ln) * Math.abs(ln - lnOf(second));
      if (tells >= bigram / (isAbout ? asked : 1)) own?.set(secondId, ln);
      for (let j = table.fromBigram[i] ?? 0; j < (table.fromBigram[i + 1] ?? 0); j++) {
        const tail = (table.from[second] ?? 0) + (table.thirds[j] ?? 0);
        const third = table.seconds[tail] ?? 0;
        const thirdId = newIds.get(third);
        if (thirdId === undefined) continue;
        const gain = gainOfLevel(table.gains[j] ?? 0);
        const lnThird = (table.bigrams[tail] ?? 0) + gain;
        const isThirdAbout = isAbout || askedIds[third];
        const tellsThird = Math.exp(lnOf(first) + ln + lnThird) * Math.abs(gain);
        if (tellsThird < trigram / (isThirdAbout ? asked : 1)) continue;
        own?.set(secondId, ln);
        bigrams[secondId]?.set(thirdId, table.bigrams[tail] ?? 0);
        const list = trigrams[id]?.get(secondId) ?? [];
        list.push({ third: thirdId, ln: lnThird });
        trigrams[id]?.set(secondId, list);
      }
    }
  }
  return {
    words: names.flatMap((word, id) => (kept[id] ? [{ word, ln: lnOf(id) }] : [])),
    bigrams: bigrams.map((list): Bigram[] =>
      [...list].map(([second, ln]) => ({ second, ln })).sort((a, b) => a.second - b.second),
    ),
    trigrams,
  };
}
