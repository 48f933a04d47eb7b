import type { AskedWord } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Speller } from './slips.ts';
import { isStopWord } from './stop-words.ts';
import { type Way, WEIGHT, waysOf } from './ways.ts';

/** How the engine read a word that stands in no passage. */
export interface Note {
  readonly typed: string;
  readonly kind: 'corrected' | 'beginning' | 'missing';
  /** Words used in its place; for a missing word, what may have been meant. */
  readonly words: readonly string[];
}

/** Ways for a word that stands in no passage, what is said about it, and the words that it may stand for. */
export interface Guess {
  readonly ways: readonly Way[];
  readonly note: Note;
  readonly meant: readonly string[];
}

const SHORTEST_PREFIX = 2;
const MOST_PREFIXED = 40;

/** Folded words that begin with `prefix`, the shortest first, those of one length by their letters. */
export function beginning(index: SearchIndex, prefix: string): string[] {
  return [...index.beginning(prefix)]
    .filter((word) => !isStopWord(word))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_PREFIXED);
}

/** The word of the texts of which this is the superlative: `lowest` => `low`, `largest` => `large`, `biggest` => `big`. */
function baseOf(index: SearchIndex, folded: string): string | undefined {
  const stem = /^(.{3,})est$/.exec(folded)?.[1];
  if (stem === undefined) return undefined;
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return bases.find((base) => index.display(base) !== undefined && !isStopWord(base));
}

/** A note with folded words as they are most often written. */
export const noteOf = (
  index: SearchIndex,
  typed: string,
  kind: Note['kind'],
  words: readonly string[],
): Note => ({ typed, kind, words: words.map((word) => index.display(word) ?? word) });

/**
 * What a word that stands in no passage may be: words that begin with it, when it may go on; else the word of which it
 * is the superlative; else what it is known to stand for; else nothing.
 *
 * @param mayGoOn whether the word may be the beginning of one
 * @param spelling without it a slip is missing like any other word
 */
export function guessWord(
  index: SearchIndex,
  word: AskedWord,
  mayGoOn: boolean,
  spelling: Speller | undefined,
): Guess {
  const { typed, folded } = word;
  const begun = mayGoOn && folded.length >= SHORTEST_PREFIX ? beginning(index, folded) : [];
  if (begun.length > 0) {
    const ways = begun.map((word) => ({ words: [word], exact: true, weight: WEIGHT.prefix }));
    return { ways, note: noteOf(index, typed, 'beginning', begun), meant: begun };
  }
  const low = baseOf(index, folded);
  if (low) {
    const ways = waysOf(index, low).map((way) => ({ ...way, weight: way.weight * WEIGHT.form }));
    return { ways, note: noteOf(index, typed, 'corrected', [low]), meant: [low] };
  }
  const nothing = { ways: [], note: noteOf(index, typed, 'missing', []), meant: [] };
  return spelling?.correct(word) ?? nothing;
}
