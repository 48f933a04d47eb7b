/** Place of the first word, in a list sorted by code unit, that is not before `word`. */
export function placeOf(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words that begin with `prefix`, in their order. */
export function* wordsBeginning(sorted: readonly string[], prefix: string): Generator<string> {
  for (let i = placeOf(sorted, prefix); i < sorted.length; i++) {
    const word = sorted[i] ?? '';
    if (!word.startsWith(prefix)) return;
    yield word;
  }
}
