const VOWELS = 'aeiouy';
const SOUND_ALIKE = ['sz', 'cs', 'ck', 'kq', 'gj', 'dt', 'bp', 'fv', 'vw', 'mn', 'xs', 'cz'];
const SLIP = 0.5;

const FIRST = 97;
const LETTERS = 26;

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  if (VOWELS.includes(a) && VOWELS.includes(b)) return SLIP;
  return SOUND_ALIKE.some((pair) => pair.includes(a) && pair.includes(b)) ? SLIP : 1;
}

/** What each plain letter costs for each other one: it is asked for a hundred million times while a site is built. */
const SUBSTITUTIONS = Float64Array.from({ length: LETTERS ** 2 }, (_, place) => {
  const letter = (code: number) => String.fromCharCode(FIRST + code);
  return substitution(letter(Math.floor(place / LETTERS)), letter(place % LETTERS));
});

const IS_SLIP = Uint8Array.from({ length: LETTERS }, (_, code) => {
  const letter = String.fromCharCode(FIRST + code);
  return Number(VOWELS.includes(letter) || letter === 'h');
});

const isPlain = (code: number) => code >= FIRST && code < FIRST + LETTERS;

/** What no list names costs nothing for itself and 1 for any other. */
function substitutionOf(a: number, b: number): number {
  if (a === b) return 0;
  if (!isPlain(a) || !isPlain(b)) return 1;
  return SUBSTITUTIONS[(a - FIRST) * LETTERS + b - FIRST] ?? 1;
}

/** A letter too many or missing: half as bad for a doubled letter, a vowel and a mute h. */
function gap(word: string, i: number): number {
  const letter = word.charCodeAt(i);
  const isSlip = (i > 0 && letter === word.charCodeAt(i - 1)) || IS_SLIP[letter - FIRST] === 1;
  return isSlip ? SLIP : 1;
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
  const gaps = Array.from({ length: b.length }, (_, j) => gap(b, j));
  let last = [0];
  for (const [j, cost] of gaps.entries()) last.push((last[j] ?? 0) + cost);
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    const before = a.charCodeAt(i - 2);
    const gapHere = gap(a, i - 1);
    const row = [(last[0] ?? 0) + gapHere];
    let best = row[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j - 1] ?? 0) + substitutionOf(letter, other),
        (last[j] ?? 0) + gapHere,
        (row[j - 1] ?? 0) + (gaps[j - 1] ?? 0),
      );
      if (i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && before === other) {
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
