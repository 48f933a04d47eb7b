/** A range of a text. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

const literally = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Makes a search for any of some words or phrases as a whole. A word written without capitals is also found with them.
 */
export function createWordFinder(words: readonly string[]): (text: string) => WordRange[] {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((word) => {
    const pattern = literally(word).replace(/\s+/g, '\\s+').replace(/['’]/g, "['’]");
    if (word !== word.toLowerCase()) return pattern;
    return pattern.replace(/^\p{Ll}/u, (first) => `[${first}${first.toUpperCase()}]`);
  });
  if (alternatives.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
}
