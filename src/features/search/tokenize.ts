/** A word and what stands between it and the next one. */
export interface SearchToken {
  readonly word: string;
  /** Offset of the word in the text. */
  readonly start: number;
  readonly end: number;
}

/*
 * In this order: a possessive, which belongs to the gap and not to the word; an abbreviation with its dots; letters
 * with a sign that makes a word of them (AT&T, C++); a letter with a number, hyphenated or not; a number with its
 * marks; one sign of a script that is written without spaces; a word, with apostrophes inside it.
 */
const WORD =
  /(?<=[\p{L}\p{N}])['’]s(?![\p{L}\p{N}])|(\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?|\p{L}{1,3}(?:&\p{L}{1,3})+(?![\p{L}\p{N}])|\p{L}(?:\+\+|#)(?![\p{L}\p{N}])|\p{L}[\-‐‑]\p{N}+(?![\p{L}\p{N}])|\p{N}+(?:[.,:]\p{N}+)+|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]|[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]+(?:['’](?!s(?![\p{L}\p{N}]))\p{L}+)*)/gv;

/** The words of a text in their order. Everything between them is left out, possessive endings included. */
export function tokenize(text: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const match of text.matchAll(WORD)) {
    const word = match[1];
    if (word !== undefined) {
      tokens.push({ word, start: match.index, end: match.index + word.length });
    }
  }
  return tokens;
}
