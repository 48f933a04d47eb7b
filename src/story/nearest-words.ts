const WORD = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu;

/** Below this share of common words a passage says something else. */
const LEAST_LIKENESS = 0.45;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match) => ({
    key: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** How many words longer than the wanted ones a passage may be, as a share. */
const SLACK = 1.3;

/**
 * The stretch of `text` that shares most words with `words`: a window a little longer than `words` is moved over the
 * text and trimmed to its first and last common word.
 *
 * @returns the stretch with its likeness (Dice's coefficient over words, 0–1), or undefined when none is like it
 */
export function findNearestWords(
  text: string,
  words: string,
): { text: string; likeness: number } | undefined {
  const wanted = wordsOf(words).map((word) => word.key);
  const tokens = wordsOf(text);
  const known = new Set(wanted);
  const size = Math.ceil(wanted.length * SLACK);
  const missing = new Map<string, number>();
  for (const key of wanted) missing.set(key, (missing.get(key) ?? 0) + 1);
  let common = 0;
  let best: { text: string; likeness: number } | undefined;
  const move = (token: Word | undefined, by: 1 | -1) => {
    const left = token && missing.get(token.key);
    if (token === undefined || left === undefined) return;
    if (by === 1 ? left > 0 : left >= 0) common += by;
    missing.set(token.key, left - by);
  };
  tokens.forEach((token, index) => {
    move(token, 1);
    move(tokens[index - size], -1);
    if (!known.has(token.key)) return;
    const window = tokens.slice(Math.max(0, index - size + 1), index + 1);
    const first = window.findIndex((word) => known.has(word.key));
    const likeness = (2 * common) / (wanted.length + window.length - first);
    if (likeness < LEAST_LIKENESS || (best && likeness <= best.likeness)) return;
    best = { text: text.slice(window[first]?.start, token.end), likeness };
  });
  return best;
}
