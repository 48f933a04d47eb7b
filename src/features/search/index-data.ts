/** Raised whenever data of the earlier form can no longer be read. */
export const INDEX_VERSION = 6;

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
  /** BCP 47; of the story. */
  readonly language: string;
  /** Groups of words that stand for each other, beside the names in `titles`. */
  readonly aliases: readonly (readonly string[])[];
  /** Irregular forms, each group as `'base form form'`. */
  readonly irregular: readonly string[];
  /**
   * Word filter of real words that are no slip for and no beginning of a word of the texts, though they look it. Few queries
   * need it: readers are sent it apart.
   */
  readonly realWords: string;
  /** Places in `passageKinds`, as digits. */
  readonly kinds: string;
  /** See `packIds`. */
  readonly ids: readonly string[];
  /** Each with the other names of the same thing in lines of their own. */
  readonly titles: readonly string[];
  /** Restored texts, with the scraped words before those in their place. */
  readonly texts: readonly string[];
  /** Places among the passages that are whole reports, packed. */
  readonly reportsOf: readonly string[];
  /** Places among the passages that are people, packed. */
  readonly peopleOf: readonly string[];
  /** For an event its first and last date: `'2023-06-18 2023-06-19'`, or one for both. */
  readonly when: readonly string[];
  /** Places among the passages that are events, packed. */
  readonly eventsOf: readonly string[];
  /** For a quotation its versions, packed: the number of the passage that has it, its first word, how many. */
  readonly versionsOf: readonly string[];
}
