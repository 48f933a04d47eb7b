/** So many words in a row that stand in no text that is shown are a report's own. */
const RUN = 6;

const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string) =>
  [...text.normalize('NFC').matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));

function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text).map(({ word }) => word);
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, at) => words.slice(at, at + length).join(' '));
}

/** Takes out of texts the words that are not shown. */
export type Masker = (text: string) => string;

/**
 * Finds in any text what stands word for word in what is not shown, and nowhere in what is.
 *
 * @param run how many words in a row are a report's own
 * @param mark says in place of so many words that they are not shown
 */
export function createMasker(
  taken: readonly string[],
  shown: readonly string[],
  mark: (words: number) => string,
  run = RUN,
): Masker {
  const runs = new Set(taken.flatMap((text) => runsOf(text, run)));
  for (const text of shown) for (const one of runsOf(text, run)) runs.delete(one);
  return (given) => {
    // Ids and addresses have no spaces.
    if (runs.size === 0 || !/\s/u.test(given)) return given;
    const text = given.normalize('NFC');
    const words = wordsOf(text);
    const isTaken = new Set<number>();
    for (let at = 0; at + run <= words.length; at++) {
      const here = words.slice(at, at + run);
      if (!runs.has(here.map(({ word }) => word).join(' '))) continue;
      for (let word = at; word < at + run; word++) isTaken.add(word);
    }
    if (isTaken.size === 0) return given;
    let masked = '';
    let from = 0;
    for (let at = 0; at < words.length; at++) {
      const first = words[at];
      if (!first || !isTaken.has(at)) continue;
      let last = at;
      while (isTaken.has(last + 1)) last++;
      masked += text.slice(from, first.start) + mark(last - at + 1);
      from = words[last]?.end ?? first.end;
      at = last;
    }
    return masked + text.slice(from);
  };
}
