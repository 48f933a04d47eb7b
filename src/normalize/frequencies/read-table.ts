import { numbersIn, runsIn } from './runs.ts';
import { gainOfLevel, lnOfClass } from './table-format.ts';

/** What the bytes of a table say, in arrays; places in them stand for words and bigrams. */
export interface FrequencyTable {
  readonly ids: ReadonlyMap<string, number>;
  /** ln p of each word. */
  readonly words: Float32Array;
  /** By the first word: its bigrams stand from `from[word]` to `from[word + 1]`. */
  readonly from: Uint32Array;
  /** The second word of each bigram, ascending among those with one first word. */
  readonly seconds: Uint16Array;
  /** ln p of the second word behind the first. */
  readonly bigrams: Float32Array;
  /** By bigram: its trigrams stand from `fromBigram[bigram]` to `fromBigram[bigram + 1]`. */
  readonly fromBigram: Uint32Array;
  /** The place of each third word among the followers of the second, ascending. */
  readonly thirds: Uint16Array;
  /** How much likelier the third word is behind the first two than behind the second alone: a level. */
  readonly gains: Uint8Array;
}

/** Where the members of each of some groups begin, by the groups' sizes. */
function startsOf(groups: number, sizes: () => number): Uint32Array {
  const starts = new Uint32Array(groups + 1);
  for (let i = 0; i < groups; i++) starts[i + 1] = (starts[i] ?? 0) + sizes();
  return starts;
}

/** Ascending numbers of each group, by their distances. */
function ascending(starts: Uint32Array, distances: () => number): Uint16Array {
  const numbers = new Uint16Array(starts.at(-1) ?? 0);
  for (let group = 0; group + 1 < starts.length; group++) {
    let before = -1;
    for (let i = starts[group] ?? 0; i < (starts[group + 1] ?? 0); i++) {
      before += distances() + 1;
      numbers[i] = before;
    }
  }
  return numbers;
}

/**
 * Reads a table, laid out as `table-format.ts` says.
 *
 * @throws Error when the bytes end before the table does
 */
export function readTable(bytes: Uint8Array): FrequencyTable {
  const next = runsIn(bytes, 'table of word frequencies');
  const names = new TextDecoder().decode(next()).split('\n');
  const classes = numbersIn(next());
  const words = new Float32Array(names.length);
  for (let at = 0, index = 0; at < names.length; index++) {
    const size = classes();
    words.fill(lnOfClass(index), at, at + size);
    at += size;
  }
  const from = startsOf(names.length, numbersIn(next()));
  const seconds = ascending(from, numbersIn(next()));
  const levels = next();
  const bigrams = new Float32Array(seconds.length);
  for (let i = 0; i < seconds.length; i++) {
    bigrams[i] = (words[seconds[i] ?? 0] ?? 0) + gainOfLevel(levels[i] ?? 0);
  }
  const fromBigram = startsOf(seconds.length, numbersIn(next()));
  const thirds = ascending(fromBigram, numbersIn(next()));
  return {
    ids: new Map(names.map((name, id) => [name, id])),
    words,
    from,
    seconds,
    bigrams,
    fromBigram,
    thirds,
    gains: next(),
  };
}
