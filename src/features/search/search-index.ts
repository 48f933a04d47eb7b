import type { Zones } from './lay-out.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { PassageKind } from './passage.ts';
import type { ThingName } from './read-names.ts';

/** Where a term occurs. */
export interface Occurrences {
  /** Rising. */
  readonly positions: ArrayLike<number>;
  /** Whether it is written so, folded, at the one of this number. */
  readonly isWritten: (number: number, folded: string) => boolean;
}

/** Names of one thing or word that stand for each other, each as its words. */
export type NameGroup = readonly (readonly string[])[];

/** Ids by which results are narrowed and counted. */
export type Facet = 'kind' | 'report' | 'person' | 'day';

/** The words of a passage, laid out to be shown. */
export interface ShownText {
  readonly entries: readonly LexiconEntry[];
  /** Entry of the word at a position; 0 where there is none. */
  readonly words: ArrayLike<number>;
  /** Entry of the gap before a position; 0 for the implied one. */
  readonly gaps: ArrayLike<number>;
  /** For a position in the scraped text, the restored words in its place: from, and the position after. */
  readonly restoredFrom: ArrayLike<number>;
  readonly restoredTo: ArrayLike<number>;
}

/** A passage as it is shown. */
export interface ShownPassage extends Zones {
  readonly kind: PassageKind;
  readonly id: string;
  /** Of the report that it stands in. */
  readonly report: string;
  readonly reportTitle: string;
  /** Numbers of the passages that it quotes. */
  readonly quotes: readonly number[];
  readonly laidOut: ShownText;
  /** Subtracted from a position of the index, it is one of the text. */
  readonly base: number;
}

/**
 * What a question reads of an index, whether all of it is here or it comes in parts. Every word of every passage has a
 * position; between two zones lies a position without a word, so that no phrase reaches across.
 */
export interface SearchIndex {
  /** BCP 47; of the story. */
  readonly language: string;
  /** Passages have numbers below this. */
  readonly size: number;
  /** Mean words of a passage. */
  readonly averageLength: number;
  /** Word filter, see `IndexData`; empty where it was sent apart. */
  readonly realWords: string;
  readonly irregular: Pick<ReadonlyMap<string, string>, 'get'>;
  /** A folded word as it is most often written; undefined for one that stands nowhere. */
  readonly display: (folded: string) => string | undefined;
  /** Folded words that begin so, sorted. */
  readonly beginning: (prefix: string) => Iterable<string>;
  /** Names of one word that begin so, and stand for something else. */
  readonly aliasesBeginning: (prefix: string) => Iterable<string>;
  /** For a folded name, joined by blanks: the groups that it belongs to. */
  readonly aliasesOf: (name: string) => readonly NameGroup[];
  /** How often a term occurs. */
  readonly countOf: (term: string) => number;
  readonly occurrences: (term: string) => Occurrences;
  /** Where a term occurs after a number. */
  readonly counted: (term: string) => Occurrences;
  /** Where places are named, and in how many words. */
  readonly places: () => readonly { readonly position: number; readonly length: number }[];
  /** Of rising positions those at which a word stands: a folded one, else a term. */
  readonly standing: (
    word: string,
    isFolded: boolean,
    positions: readonly number[],
  ) => readonly number[];
  readonly passageAt: (position: number) => number;
  readonly kindOf: (passage: number) => PassageKind;
  /** Of a passage whose words were met. */
  readonly zonesOf: (passage: number) => Zones;
  /** All names that may be met by these words, or those of a thing whose initials they are. */
  readonly namesLike: (asked: readonly (readonly string[])[], whole: string) => Iterable<ThingName>;
  /** Events with their first and last date. */
  readonly dated: () => ReadonlyMap<number, readonly [from: string, to: string]>;
  /** Passages that tell of some events. */
  readonly tellers: (events: readonly number[]) => readonly number[];
  readonly isIn: (facet: Facet, id: string, passage: number) => boolean;
  /** What passages are counted by. */
  readonly facets: readonly Facet[];
  readonly idsOf: (facet: Facet, passage: number) => readonly string[];
  readonly shown: (passage: number) => ShownPassage;
  /** Says which terms are read next, and which passages are shown, for who fetches them. */
  readonly prepare: (terms: Iterable<string>) => void;
  readonly prepareShown: (passages: readonly number[]) => void;
}
