const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;

/** Where `phrase` stands in `text` as whole words, in order. */
export function findWhole(text: string, phrase: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  if (phrase === '') return found;
  for (let at = text.indexOf(phrase); at !== -1; at = text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length;
    const before = text.slice(Math.max(0, at - 1), at);
    if (!WORD_CHARACTER.test(before) && !WORD_CHARACTER.test(text.slice(end, end + 1))) {
      found.push({ start: at, end });
    }
  }
  return found;
}
