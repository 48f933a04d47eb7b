/** What search finds: a passage of a report, or a thing of the story that has a page. In the order of the filter. */
export const passageKinds = [
  'article',
  'report',
  'event',
  'difference',
  'quotation',
  'person',
  'place',
  'topic',
] as const;

export type PassageKind = (typeof passageKinds)[number];

/** Where words stand in a block of a report: offsets into its restored text. */
export interface QuotedWords {
  readonly report: string;
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

/** The smallest thing that search finds: a paragraph, heading or caption of a report, or one entry of the story. */
export interface SearchPassage {
  readonly kind: PassageKind;
  /** For `article` the block's id, else the id of the entry. */
  readonly id: string;
  /** What stands above the text; empty for a block of a report. */
  readonly title: string;
  /** Other names of the same thing, in any script; those that only a damaged copy has begin with `MISSPELT`. */
  readonly names?: readonly string[];
  /** A line break parts what does not follow on. */
  readonly text: string;
  /** Words of reports that belong to it: the versions of a quotation. */
  readonly versions?: readonly QuotedWords[];
  /** The same text as scraped, where it differs. */
  readonly scraped?: string | undefined;
  /** Slugs of the reports that carry it; for `article` the one that it stands in. */
  readonly reports: readonly string[];
  /** Ids of people named in it. */
  readonly people: readonly string[];
  /** For an event its first and last date, each as precise as it is known: `['2022-11', '2023-05-02']`. */
  readonly when?: readonly [from: string, to: string] | undefined;
  /** Ids of the events that it tells of. */
  readonly events?: readonly string[];
}

/** Stands before a name that is only a copy's mistake. */
export const MISSPELT = '~';

/** A name as shown, and its id in addresses. */
export interface Label {
  readonly id: string;
  readonly label: string;
}

/** What the index knows besides the passages. */
export interface SearchNames {
  /** By which the month and the day of `6/19` are told apart. */
  readonly language: string;
  /** Groups of words that stand for each other, beside the names of things: `[['Matthew', 'Matt'], …]`. */
  readonly aliases: readonly (readonly string[])[];
}
