import { readdirSync, readFileSync } from 'node:fs';
import { type GoldSentence, parseGoldSet } from '../../src/features/restoration-report/gold-set.ts';

/** The sets of `gold` that weights are learnt from: all but the newest. */
export const SPUN = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => `spun-${number}`);
/** So many spun sentences make a text. */
export const SENTENCES_OF_A_TEXT = 5;

export const readSet = (name: string): GoldSentence[] =>
  parseGoldSet(readFileSync(`gold/${name}.txt`, 'utf8'));

/** Sentences that nothing was done to. */
export function readWritten(): GoldSentence[] {
  const registers = readdirSync('gold/registers').sort();
  return [
    ...readSet('clean'),
    ...registers.flatMap((name) => readSet(`registers/${name.replace('.txt', '')}`)),
  ];
}

/** Numbers from 0 to 1, the same on every run. */
export function createDice(): () => number {
  let state = 1;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Items in rows of a length; the last may be shorter. */
export const inRows = <Item>(items: readonly Item[], length: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / length) }, (_, i) =>
    items.slice(i * length, (i + 1) * length),
  );
