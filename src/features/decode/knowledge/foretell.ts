/** Foretells each word of a text by those before it. Words and gaps are numbers, words below 65,535. */
export interface Foreteller {
  /** The word that came last time behind this gap and what was learnt before it. */
  readonly guess: (gap: number) => number | undefined;
  /** The word that comes. */
  readonly learn: (word: number) => void;
}

const BITS = 20;

/** What came before, as a place in a list. Two that share one cost a wrong guess and no more. */
const placeOf = (first: number, second: number): number =>
  (Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> (32 - BITS)) & (2 ** BITS - 1);

/** Words behind what came before them; typed arrays, which are read in half the time that a `Map` takes. */
const createList = () => new Uint16Array(2 ** BITS);

/** Asked one after the other: the same two words and gaps before it, the same one, the same but for the last word. */
export function createForeteller(): Foreteller {
  const [two, one, early] = [createList(), createList(), createList()];
  let [atTwo, atOne, atEarly] = [0, 0, 0];
  let [word, before, gapBefore] = [0, 0, 0];
  return {
    guess: (gap) => {
      const last = (word << 10) | gap;
      const earlier = (before << 10) | gapBefore;
      atTwo = placeOf(earlier, last);
      atOne = placeOf(last, 0);
      atEarly = placeOf(earlier, gap);
      gapBefore = gap;
      // One more than the word, so that 0 is none.
      const guessed = two[atTwo] || one[atOne] || early[atEarly] || 0;
      return guessed === 0 ? undefined : guessed - 1;
    },
    learn: (came) => {
      two[atTwo] = came + 1;
      one[atOne] = came + 1;
      early[atEarly] = came + 1;
      before = word;
      word = came;
    },
  };
}
