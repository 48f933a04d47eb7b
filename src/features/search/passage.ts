/** What a passage belongs to, in the order in which results are grouped. */
export const passageKinds = ['article', 'event', 'difference', 'quotation', 'person'] as const;

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
  /** ISO days that it tells of. */
  readonly days: readonly string[];
}

/** A name as shown, and its id in addresses. */
export interface Label {
  readonly id: string;
  readonly label: string;
}

/** What the index knows besides the passages. */
export interface SearchNames {
  readonly reports: readonly Label[];
  readonly people: readonly Label[];
  /** Groups of names for one thing, the proper one first: `[['Ada Lovelace', 'Ada Loveless', 'Lovelace'], …]`. */
  readonly aliases: readonly (readonly string[])[];
}
