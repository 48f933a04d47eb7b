/**
 * How a table of n-grams is laid out, before it is compressed. Numbers are little endian; a *run* is a length in bytes
 * (u32) and so many bytes; a list of whole numbers is a run of varints (seven bits a byte, the low ones first).
 *
 *     run        the words, one a line: by how frequent they are (`CLASS_STEP`), and by letter within a class
 *     numbers    how many words each class has, from the commonest
 *     numbers    how many bigrams begin with each word
 *     numbers    their second words, ascending, each as the distance from the one before
 *     run        how much likelier each is than its second word by itself: a level
 *     numbers    how many trigrams begin with each bigram
 *     numbers    their third words: places among those that follow the second word, each as the distance from the one before
 *     run        how much likelier each is than the bigram of its last two words: a level
 *
 * A level is a number of steps of `LEVEL_STEP` nats, counted from `LOWEST_LEVEL`.
 */
export const CLASS_STEP = 0.125;
/** How many runs there are behind those of the words and of their classes. */
export const RUNS_BEHIND_WORDS = 6;
/** In nats. */
export const LEVEL_STEP = 0.5;
export const LOWEST_LEVEL = -40;
/** Words are kept in sixteen bits. */
export const MOST_WORDS = 65_535;
/** ln p of the commonest class. */
export const FIRST_CLASS = -2.5;

/** The class of a word, from the commonest: 0, 1, 2 … */
export const classOf = (ln: number): number =>
  Math.max(0, Math.round((FIRST_CLASS - ln) / CLASS_STEP));

/** ln p of the words of a class. */
export const lnOfClass = (index: number): number => FIRST_CLASS - index * CLASS_STEP;

/** @param gain how much likelier, in nats */
export const levelOf = (gain: number): number =>
  Math.min(255, Math.max(0, Math.round(gain / LEVEL_STEP) - LOWEST_LEVEL));

export const gainOfLevel = (level: number): number => (level + LOWEST_LEVEL) * LEVEL_STEP;
