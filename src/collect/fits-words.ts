/** `Évian’s Ferries` => ['evian', 's', 'ferries'] */
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** `ＦＥＲＲＹ` => `ferry`: one width and case. Marks stay, since those scripts tell letters apart by them. */
const fold = (text: string): string => text.normalize('NFKC').toLowerCase().trim();

/** Scripts that set no spaces between words: there a word is looked for anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a text has words in a row; a last word that ends with `*` is the beginning of one. Case and accents do not count. */
function hasWords(text: string, wanted: string): boolean {
  const folded = fold(wanted);
  const isOpen = folded.endsWith('*');
  if (UNSPACED.test(folded)) return fold(text).includes(isOpen ? folded.slice(0, -1) : folded);
  const needles = wordsOf(wanted);
  const all = wordsOf(text);
  return (
    needles.length > 0 &&
    all.some((_, start) =>
      needles.every((needle, at) => {
        const word = all[start + at];
        const isLast = at === needles.length - 1;
        return isOpen && isLast ? word?.startsWith(needle) : word === needle;
      }),
    )
  );
}

/** The words to look for, and those that a text must not have. */
export interface WordsWanted {
  readonly words: readonly string[];
  readonly without: readonly string[];
}

/** Whether a text has one of the words, where there are any, and none of those that it must not have. */
export const fitsWords = (text: string, { words, without }: WordsWanted): boolean =>
  (words.length === 0 || words.some((one) => hasWords(text, one))) &&
  !without.some((one) => hasWords(text, one));
