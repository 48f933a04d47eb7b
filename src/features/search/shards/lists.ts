import { decodeNumbers, encodeNumbers } from '../codes.ts';
import type { Zones } from '../lay-out.ts';

/** A passage that has a term: its zones, and where the term stands in it and in which of its forms. */
export interface ListedPassage {
  readonly passage: number;
  /** Positions within the passage. */
  readonly zones: Pick<Zones, 'names' | 'text' | 'scraped'>;
  readonly positions: readonly number[];
  readonly forms: readonly number[];
}

/**
 * Packs a stretch of a list of occurrences. Most passages have no title, so that one number tells their zones.
 *
 * @param forms how many forms the term has
 */
export function packOccurrences(list: readonly ListedPassage[], forms: number): string {
  let before = 0;
  const numbers = list.flatMap(({ passage, zones, positions, forms: of }) => {
    const { names, text, scraped } = zones;
    const step = passage - before;
    before = passage;
    let last = 0;
    const steps = positions.map((position, i) => {
      const packed = (position - last) * forms + (of[i] ?? 0);
      last = position;
      return packed;
    });
    const isPlain = names === 1 && text === 1;
    return [step, ...(isPlain ? [scraped] : [0, names, text, scraped]), steps.length, ...steps];
  });
  return encodeNumbers(numbers);
}

/** Reads what `packOccurrences` wrote. */
export function readOccurrences(packed: string, forms: number): ListedPassage[] {
  const numbers = decodeNumbers(packed);
  const list: ListedPassage[] = [];
  let at = 0;
  let passage = 0;
  const next = () => numbers[at++] ?? 0;
  while (at < numbers.length) {
    passage += next();
    const plain = next();
    const zones =
      plain > 0
        ? { names: 1, text: 1, scraped: plain }
        : { names: next(), text: next(), scraped: next() };
    const positions: number[] = [];
    const written: number[] = [];
    let position = 0;
    for (let left = next(); left > 0; left--) {
      const step = next();
      position += Math.floor(step / forms);
      positions.push(position);
      written.push(step % forms);
    }
    list.push({ passage, zones, positions, forms: written });
  }
  return list;
}

/** Packs rising numbers. */
export const packRising = (numbers: readonly number[]): string =>
  encodeNumbers(numbers.map((number, i) => number - (numbers[i - 1] ?? 0)));

/** Reads what `packRising` wrote. */
export function readRising(packed: string): number[] {
  let last = 0;
  return decodeNumbers(packed).map((step) => {
    last += step;
    return last;
  });
}
