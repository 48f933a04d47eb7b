/** What lies at a path of the content folder: a file, a folder, a link, or nothing. */
export type Put = string | Uint8Array | { readonly link: string } | 'a folder' | 'nothing';

/** Other words for some of a file: each pair is put in the place of the first. */
export type Edit = readonly (readonly [words: string, instead: string])[];

/** One way in which content can be bad. */
export interface Kind {
  /** What is put into the miniature story, by path, */
  readonly put?: Readonly<Record<string, Put>>;
  /** and what is written in the place of other words. */
  readonly edit?: Readonly<Record<string, Edit>>;
  /** What one line of the answer says: file, line, and what to do. Left out where the content is harmless. */
  readonly told?: RegExp;
}

export type Kinds = Readonly<Record<string, Kind>>;

/** One edit of one file. */
export const edit = (file: string, words: string, instead: string, told?: RegExp): Kind => ({
  edit: { [file]: [[words, instead]] },
  ...(told && { told }),
});

/** One file of its own. */
export const put = (file: string, what: Put, told?: RegExp): Kind => ({
  put: { [file]: what },
  ...(told && { told }),
});

/** What is told of a line of an entry's file. */
export const at = (name: string, line: number | string, words: string): RegExp =>
  new RegExp(`${name}\\.yaml:${line} .*${words}`);
