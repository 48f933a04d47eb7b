/** How a term, or what is listed like one, is found: with the files and places of its lists. */
export type TermEntry = readonly [
  term: string,
  /** How often it occurs. */
  count: number,
  /** Its folded forms, by blanks; empty for the term alone. */
  forms: string,
  /** Of each block its file, its place there, and its first passage. */
  ...blocks: number[],
];

/** A stretch of the alphabet: the words that begin within it, and what is filed under them. */
export interface WordShard {
  /** Folded words, each with a blank and its usual form where that is another. */
  readonly words: readonly string[];
  readonly terms: readonly TermEntry[];
  /** Irregular forms with their base forms. */
  readonly irregular: readonly (readonly [form: string, base: string])[];
  readonly aliases: readonly (readonly [name: string, groups: readonly (readonly string[])[]])[];
}

/** A name of a thing: its number, the name's words by blanks, whether as written only, whether its title. */
export type NameRecord = readonly [thing: number, words: string, isWritten: 0 | 1, isTitle: 0 | 1];

/** What is shown of a passage. */
export type TextRecord = readonly [
  id: string,
  title: string,
  text: string,
  /** Slug of the report that it stands in. */
  report: string,
  /** As `IndexData.versionsOf`. */
  versions: string,
];

export interface TextShard {
  readonly titles: Readonly<Record<string, string>>;
  readonly passages: readonly TextRecord[];
}

/** Events of a known date. */
export interface DatedShard {
  readonly events: readonly number[];
  readonly when: readonly string[];
}

/** What is fetched first, in the place of the index. */
export interface ShardedIndex {
  readonly version: number;
  readonly language: string;
  /** Folder of the other files, below that of this one. */
  readonly shards: string;
  readonly size: number;
  readonly averageLength: number;
  /** Kinds in a row with how many passages are of each. */
  readonly kinds: readonly (readonly [kind: number, count: number])[];
  /** What each shard of words begins with. */
  readonly words: readonly string[];
  /** Passages of each shard of texts, names of each of names, packed. */
  readonly texts: string;
  readonly names: string;
  /** Events of each shard of what tells of them. */
  readonly tellers: string;
}

/** Words that nobody types stand for what is listed by them; blanks part their words. */
export const LISTS = {
  /** Where a term stands after a number. */
  counted: (term: string) => `#c ${term}`,
  places: '#places',
  /** Passages that tell of any event of a known date. */
  told: '#told',
  facet: (facet: string, id: string) => `#f ${facet} ${id}`,
  /** Names of people, places and topics by a term. */
  called: (term: string) => `#p ${term}`,
  /** Titles of other things by how many terms they have, and one of these. */
  titled: (terms: number, term: string) => `#t ${terms} ${term}`,
  initials: (letters: string) => `#i ${letters}`,
  /** Names that are stop words alone. */
  bare: '#bare',
};

/** Positions of a passage lie between its number times this and the next: no passage has as many words. */
export const STRIDE = 2 ** 20;
