const WORD = /[\p{L}\p{N}]+/gu;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    text: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

/** The stretch of `text` as long as `passage` that shares most words with it; undefined when none shares any. */
export function findNearestPassage(text: string, passage: string): string | undefined {
  const wanted = new Set(wordsOf(passage).map((word) => word.text));
  const words = wordsOf(text);
  const length = Math.max(1, wordsOf(passage).length);
  let shared = 0;
  let best = { shared: 0, first: -1 };
  words.forEach((word, i) => {
    if (wanted.has(word.text)) shared++;
    const leaving = words[i - length];
    if (leaving && wanted.has(leaving.text)) shared--;
    if (shared > best.shared) best = { shared, first: Math.max(0, i - length + 1) };
  });
  const first = words[best.first];
  const last = words[Math.min(words.length, best.first + length) - 1];
  return first && last ? text.slice(first.start, last.end) : undefined;
}
