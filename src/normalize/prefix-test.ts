/**
 * Tells whether a text is the beginning of one of many that goes on after it, in time that hardly grows with their
 * number: in their order, what begins with a text comes right after it.
 */
export function createPrefixTest(texts: readonly string[]): (opening: string) => boolean {
  const sorted = [...new Set(texts)].sort();
  return (opening) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') <= opening) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(opening) ?? false;
  };
}
