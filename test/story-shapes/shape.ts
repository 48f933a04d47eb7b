/** The files of a content folder, by their path in it. */
export type StoryFiles = ReadonlyMap<string, string>;

export interface Told {
  readonly id: string;
  readonly title: string;
  /** Stands in each report that tells it, word for word. */
  readonly sentence: string;
  /** In the words of the story, where the reports are in another language. */
  readonly summary?: string;
  readonly when: Readonly<Record<string, string>>;
  readonly kind: string;
  /** Names of raw files. */
  readonly reports: readonly string[];
}

export interface Report {
  /** Of its raw file, and in its address. */
  readonly name: string;
  readonly label: string;
  readonly title: string;
  /** How its text begins: place and day, as newspapers of its language have them. */
  readonly dateline: string;
  /** What the editor calls it. */
  readonly headline?: string;
}

export interface Shape {
  readonly story: Readonly<Record<string, unknown>>;
  readonly reports: readonly Report[];
  readonly events: readonly Told[];
  readonly others?: StoryFiles;
}

/** Sentences that are alike would be taken for a refrain of the page. */
export const pick = (words: readonly string[], at: number) => words[at % words.length] ?? '';

export const days = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
export const two = (figure: number) => String(figure).padStart(2, '0');

export const titleOf = (headline: string | undefined) =>
  headline === undefined
    ? {}
    : { title: { value: headline, reason: 'The scraped line is a pun.' } };
