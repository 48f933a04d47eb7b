import type { AskedWord } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { costLimit, type Speller } from './slips.ts';
import { isStopWord } from './stop-words.ts';
import { type Way, WEIGHT, waysOf } from './ways.ts';

/** How the engine read a word that stands in no passage. */
export interface Note {
  readonly typed: string;
  readonly kind: 'corrected' | 'beginning' | 'missing';
  /** Words used in its place; for a missing word, what may have been meant. */
  readonly words: readonly string[];
}

const SHORTEST_PREFIX = 2;
const MOST_PREFIXED = 40;
const MOST_CORRECTIONS = 3;
/** Corrections that are farther off than the best one by more than this are not meant. */
const CORRECTION_SPREAD = 0.5;

/** Folded words that begin with `prefix`, the shortest first, those of one length by their letters. */
export function beginning(index: SearchIndex, prefix: string): string[] {
  return [...index.beginning(prefix)]
    .filter((word) => !isStopWord(word))
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST_PREFIXED);
}

/** A folded word as it is most often written. */
function display(index: SearchIndex, folded: string): string {
  return index.display(folded) ?? folded;
}

/** The word of the texts of which this is the superlative: `lowest` => `low`, `largest` => `large`, `biggest` => `big`. */
function baseOf(index: SearchIndex, folded: string): string | undefined {
  const stem = /^(.{3,})est$/.exec(folded)?.[1];
  if (stem === undefined) return undefined;
  const bases = [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1'), stem.replace(/i$/, 'y')];
  return bases.find((base) => index.display(base) !== undefined && !isStopWord(base));
}

/**
 * Ways for a word that stands in no passage, and what is said about it: words that begin with it, when it may go on;
 * else words for which it is a slip; else none, with what is close.
 *
 * @param mayGoOn whether the word may be the beginning of one
 * @param spelling knows words that are spelt alike; without it a slip is missing like any other word
 */
export function guessWord(
  index: SearchIndex,
  { typed, folded }: AskedWord,
  mayGoOn: boolean,
  spelling: Speller | undefined,
): { ways: Way[]; note: Note; meant: readonly string[] } {
  const noteOf = (kind: Note['kind'], words: readonly string[]): Note => ({
    typed,
    kind,
    words: words.map((word) => display(index, word)),
  });
  const begun = mayGoOn && folded.length >= SHORTEST_PREFIX ? beginning(index, folded) : [];
  if (begun.length > 0) {
    const ways = begun.map((word) => ({ words: [word], exact: true, weight: WEIGHT.prefix }));
    return { ways, note: noteOf('beginning', begun), meant: begun };
  }
  const low = baseOf(index, folded);
  if (low) {
    const ways = waysOf(index, low).map((way) => ({ ...way, weight: way.weight * WEIGHT.form }));
    return { ways, note: noteOf('corrected', [low]), meant: [low] };
  }
  const limit = costLimit(folded.length);
  const near = spelling?.near(folded, limit + 1) ?? [];
  const best = near[0]?.cost ?? 0;
  const within = (cost: number) =>
    near.filter((word) => word.cost <= cost).slice(0, MOST_CORRECTIONS);
  const meant = spelling?.isRealWord(folded)
    ? []
    : within(Math.min(limit, best + CORRECTION_SPREAD));
  if (meant.length === 0) {
    return {
      ways: [],
      meant: [],
      note: noteOf(
        'missing',
        within(best).map(({ word }) => word),
      ),
    };
  }
  const ways = meant.flatMap(({ word, cost }) =>
    waysOf(index, word).map((way) => ({
      ...way,
      weight: way.weight * WEIGHT.spelling * (1 - (cost - best) / 2),
    })),
  );
  const words = meant.map(({ word }) => word);
  return { ways, note: noteOf('corrected', words), meant: words };
}
