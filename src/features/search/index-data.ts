import type { Label } from './passage.ts';

/** Raised whenever data of the earlier form can no longer be read. */
export const INDEX_VERSION = 3;

/**
 * The sign before, between and after scraped and restored words where the restoration changed a text:
 * `the <sign>overseas<sign>foreign<sign> ministry`. DEL, which no text of words has and JSON writes as it is.
 */
export const CHANGE = '\u007f';
/** Parts of a text that stand apart: no phrase reaches across. */
export const BREAK = '\n';

/**
 * The index as it is sent: the text itself, once, and beside it columns with one entry for each passage. Words are not
 * numbered, for the compression of the wire knows repeated words better than numbers; their positions are counted in one
 * pass when the index is opened.
 */
export interface IndexData {
  readonly version: number;
  readonly reports: readonly Label[];
  /** Ids. */
  readonly people: readonly string[];
  readonly days: readonly string[];
  /** Groups of names for one thing. */
  readonly aliases: readonly (readonly string[])[];
  /** Irregular forms, each group as `'base form form'`. */
  readonly irregular: readonly string[];
  /** Word filter of real words that are no slip for and no beginning of a word of the texts, though they look it. */
  readonly realWords: string;
  /** Places in `passageKinds`, as digits. */
  readonly kinds: string;
  readonly ids: readonly string[];
  readonly titles: readonly string[];
  /** Restored texts, with the scraped words before those in their place. */
  readonly texts: readonly string[];
  /** Places in the lists above, packed. */
  readonly reportsOf: readonly string[];
  readonly peopleOf: readonly string[];
  readonly daysOf: readonly string[];
  /** For a quotation its versions, packed: the number of the passage that has it, its first word, how many. */
  readonly versionsOf: readonly string[];
}
