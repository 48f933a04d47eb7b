import type { SearchNames } from './passage.ts';

/** Raised whenever data of the earlier form can no longer be read. */
export const INDEX_VERSION = 1;

/** Signs inside a packed text around words that the restoration changed: scraped words, restored words, end. */
export const WAS = 0;
export const NOW = 1;
export const END = 2;
/** The next of the entries that occur once. */
export const NEXT = 3;
/** Number of the dictionary's first entry; the others follow. */
export const FIRST_ENTRY = 4;

/** Kind (place in `passageKinds`), packed id, packed title, packed text; places in the lists of reports, people and days. */
export type PassageRow = readonly [
  kind: number,
  id: string,
  title: string,
  text: string,
  reports: readonly number[],
  people: readonly number[],
  days: readonly number[],
];

/**
 * The index as it is sent. It is the text itself, once: a dictionary of words and of the gaps between words, and each
 * passage as a row of numbers. Positions are counted out of it in one pass when it is opened, without reading words.
 */
export interface IndexData extends Pick<SearchNames, 'reports' | 'people' | 'aliases'> {
  readonly version: number;
  /**
   * Words and gaps, the most frequent first; from place `once` on those that occur once, as they follow in the texts.
   * Two words with no gap between them are joined by one space.
   */
  readonly dictionary: readonly string[];
  readonly once: number;
  /** Irregular forms, each group as `'base form form'`. */
  readonly irregular: readonly string[];
  /** Word filter of real words that are no slip for and no beginning of a word of the texts, though they look it. */
  readonly realWords: string;
  readonly days: readonly string[];
  readonly passages: readonly PassageRow[];
}
