import { distance } from 'fastest-levenshtein';

/**
 * The candidate most like `word`, when it is like enough to be what was meant.
 *
 * @returns undefined when more than a third of the letters differ
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; cost: number } | undefined;
  for (const candidate of candidates) {
    const cost = distance(word.toLowerCase(), candidate.toLowerCase());
    if (!best || cost < best.cost) best = { candidate, cost };
  }
  if (!best) return undefined;
  const likeEnough = Math.max(1, Math.ceil(Math.max(word.length, best.candidate.length) / 3));
  return best.cost <= likeEnough ? best.candidate : undefined;
}

/** ` Did you mean “x”?` when a candidate is like `word`, otherwise nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const nearest = findNearest(word, candidates);
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}
