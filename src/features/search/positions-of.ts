import type { LexiconEntry } from './lexicon.ts';

/** Positions of each term, rising. */
export function positionsOf(
  words: readonly number[],
  entries: readonly LexiconEntry[],
): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  for (const [position, word] of words.entries()) {
    const entry = entries[word];
    if (typeof entry !== 'object') continue;
    const list = positions.get(entry.term);
    if (list) list.push(position);
    else positions.set(entry.term, [position]);
  }
  return positions;
}
