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

/** One word alone is common to anything. */
const LEAST_COMMON = 2;

/** How many words longer than the wanted ones a passage may be, as a share. */
const SLACK = 1.3;

/** Whether a sentence ends between two words that follow each other. */
const isBreak = (text: string, left: Word | undefined, right: Word | undefined) =>
  left === undefined || right === undefined || /[.!?]/.test(text.slice(left.end, right.start));

/**
 * The stretch of `text` that shares most words with `words`: a window a little longer than `words` is moved over the
 * text, trimmed to its first and last common word, and widened inside the sentence by as many words as `words` has
 * before and after those.
 *
 * @returns the stretch with its likeness (Dice's coefficient over words, 0–1), or undefined when none is like it
 */
export function findNearestWords(
  text: string,
  words: string,
): { text: string; likeness: number } | undefined {
  const wanted = wordsOf(words).map((word) => word.key);
  const tokens = wordsOf(text);
  const window = findWindow(tokens, wanted);
  if (!window) return undefined;
  let { first, last } = window;
  const common = new Set(tokens.slice(first, last + 1).map((token) => token.key));
  const before = wanted.findIndex((key) => common.has(key));
  const after = wanted.length - 1 - wanted.findLastIndex((key) => common.has(key));
  for (let n = 0; n < before && !isBreak(text, tokens[first - 1], tokens[first]); n++) first--;
  for (let n = 0; n < after && !isBreak(text, tokens[last], tokens[last + 1]); n++) last++;
  return {
    text: text.slice(tokens[first]?.start, tokens[last]?.end),
    likeness: window.likeness,
  };
}

const countOf = (keys: readonly string[], key: string) =>
  keys.filter((other) => other === key).length;

/** The window that is most like the wanted words, as the indexes of its first and last word; none below the least. */
function findWindow(tokens: readonly Word[], wanted: readonly string[]) {
  const known = new Set(wanted);
  const size = Math.ceil(wanted.length * SLACK);
  let best: { first: number; last: number; likeness: number } | undefined;
  for (const [last, token] of tokens.entries()) {
    if (!known.has(token.key)) continue;
    const reach = tokens.slice(Math.max(0, last + 1 - size), last + 1).map(({ key }) => key);
    const keys = reach.slice(reach.findIndex((key) => known.has(key)));
    const first = last + 1 - keys.length;
    const common = [...known].reduce(
      (sum, key) => sum + Math.min(countOf(keys, key), countOf(wanted, key)),
      0,
    );
    if (common < Math.min(LEAST_COMMON, wanted.length)) continue;
    const likeness = (2 * common) / (wanted.length + keys.length);
    if (likeness < LEAST_LIKENESS || (best && likeness <= best.likeness)) continue;
    best = { first, last, likeness };
  }
  return best;
}
