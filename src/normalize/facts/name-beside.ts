/** A stretch of so many characters holds the longest name of a paper. */
const REACH = 80;
const MOST_WORDS = 6;
const NAME_WORD = /^[\p{Lu}\p{N}][\p{L}\p{N}.&!’'+-]*$/u;
const SMALL_WORD = /^(?:of|the|and|de|del|la|le|for|&)$/;
const MARK_BEHIND = /[,;:.!?)”"»]{1,4}$/;

const isOfName = (word: string): boolean => NAME_WORD.test(word) || SMALL_WORD.test(word);

/** The name with which the text goes on at `from`, without “the” before it: `told | the Harbour Gazette on Monday`. */
export function nameAfter(text: string, from: number): string | undefined {
  const words: string[] = [];
  for (const word of text
    .slice(from, from + REACH)
    .trimStart()
    .split(' ')) {
    const bare = word.replace(MARK_BEHIND, '');
    if (!isOfName(bare) || words.length === MOST_WORDS) break;
    words.push(bare);
    if (bare !== word) break;
  }
  return withoutSmall(words);
}

/**
 * The name that ends before `to`, where a sentence begins with it or one of `marks` stands before it: `It rained.
 * Harbour Gazette | may earn a share`.
 */
export function nameBefore(text: string, to: number, marks: RegExp): string | undefined {
  const before = text
    .slice(Math.max(0, to - REACH), to)
    .trim()
    .split(' ');
  const words: string[] = [];
  for (let at = before.length - 1; at >= 0; at--) {
    const word = before[at] ?? '';
    if (!isOfName(word) || marks.test(word))
      return marks.test(word) ? withoutSmall(words) : undefined;
    if (words.unshift(word) > MOST_WORDS) return undefined;
  }
  return to <= REACH ? withoutSmall(words) : undefined;
}

/** The name without a year, an article and small words at its ends. */
function withoutSmall(words: readonly string[]): string | undefined {
  const isOutside = (word: string) => SMALL_WORD.test(word) || /^(?:The|(?:19|20)\d\d)$/.test(word);
  const first = words.findIndex((word) => !isOutside(word));
  const last = words.findLastIndex((word) => !SMALL_WORD.test(word));
  return first === -1 ? undefined : words.slice(first, last + 1).join(' ');
}
