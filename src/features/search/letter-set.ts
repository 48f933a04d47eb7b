const LATIN = 26;
const FIRST = 'a'.charCodeAt(0);
/** What a search may cost, in bits of letters: an edit takes a letter away and brings one, and costs half at least. */
const LETTERS_A_COST = 4;

/** Which letters a word has, a bit each; all that are not Latin share one. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) - FIRST;
    bits |= 1 << (place >= 0 && place < LATIN ? place : LATIN);
  }
  return bits;
}

/**
 * Whether two words may be as near as a limit says, by their letters alone: what it says no to is farther apart, so that
 * the dear comparison is spared (`editCost`).
 */
export function mayBeNear(letters: number, others: number, limit: number): boolean {
  let different = 0;
  for (let bits = letters ^ others; bits !== 0; bits &= bits - 1) different++;
  return different <= limit * LETTERS_A_COST;
}
