const FIRST_LETTER = /\p{L}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** U+2068, “first strong isolate”, and U+2069, which ends it: what `<bdi>` is in text without markup. */
const ISOLATED = (words: string) => `\u2068${words}\u2069`;

/**
 * Words that a sentence of a right-to-left language takes in: those that run the other way are set apart, so that signs
 * and numbers beside them keep their places. Others are given back as they are.
 *
 * apart('Halver Bay') => '\u2068Halver Bay\u2069'; apart('خليج') => 'خليج'
 */
export function apart(words: string): string {
  const [first] = FIRST_LETTER.exec(words) ?? [];
  return first === undefined || RIGHT_TO_LEFT.test(first) ? words : ISOLATED(words);
}

/** The same on a page of the given direction; what stands on one from left to right needs it less, and stays as it is. */
export const apartOn = (dir: 'rtl' | undefined, words: string): string =>
  dir === undefined ? words : apart(words);
