import type { AskedWord } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import type { Speller } from './slips.ts';
import { isStopWord } from './stop-words.ts';
import { type Way, WEIGHT } from './ways.ts';

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

/** A note with folded words as they are most often written. */
export const noteOf = (
  index: SearchIndex,
  typed: string,
  kind: Note['kind'],
  words: readonly string[],
): Note => ({ typed, kind, words: words.map((word) => index.display(word) ?? word) });

/**
 * What a word that stands in no passage may be: words that begin with it, when it may go on; else what it is known to
 * stand for; else nothing.
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
  const nothing = { ways: [], note: noteOf(index, typed, 'missing', []), meant: [] };
  return spelling?.correct(word) ?? nothing;
}
