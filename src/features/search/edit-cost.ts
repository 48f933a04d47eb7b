const VOWELS = 'aeiouy';
const SOUND_ALIKE = ['sz', 'cs', 'ck', 'kq', 'gj', 'dt', 'bp', 'fv', 'vw', 'mn', 'xs', 'cz'];
const SLIP = 0.5;

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return SLIP;
  return SOUND_ALIKE.some((pair) => pair.includes(a) && pair.includes(b)) ? SLIP : 1;
}

/** A letter too many or missing: half as bad for a doubled letter, a vowel and a mute h. */
function gap(word: string, i: number): number {
  const letter = word[i] ?? '';
  const slips = letter === word[i - 1] || VOWELS.includes(letter) || letter === 'h';
  return slips ? SLIP : 1;
}

/**
 * How far two words are apart as misspellings of each other: the optimal string alignment distance
 * (Damerau–Levenshtein without a second edit of swapped letters), in which the slips that people make most
 * — neighbours swapped, a letter doubled, a vowel for a vowel, letters that sound alike — count half.
 *
 * @param limit the search ends early, with infinity, when the words are farther apart than this
 */
export function editCost(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, () => 0);
  for (let j = 1; j <= b.length; j++) last[j] = (last[j - 1] ?? 0) + gap(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const row = [(last[0] ?? 0) + gap(a, i - 1)];
    let best = row[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(
        (last[j - 1] ?? 0) + substitution(a[i - 1] ?? '', b[j - 1] ?? ''),
        (last[j] ?? 0) + gap(a, i - 1),
        (row[j - 1] ?? 0) + gap(b, j - 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + SLIP);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    // A swap may reach back one row, so that one dear row alone does not end it.
    if (best > limit + SLIP) return Number.POSITIVE_INFINITY;
    beforeLast = last;
    last = row;
  }
  const cost = last[b.length] ?? 0;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}
