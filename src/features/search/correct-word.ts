import { type Guess, noteOf } from './guess-word.ts';
import type { AskedWord } from './parse-query.ts';
import type { SearchIndex } from './search-index.ts';
import { costLimit, type Slips } from './slips.ts';
import { WEIGHT, waysOf } from './ways.ts';

const MOST_CORRECTIONS = 3;
/** Corrections that are farther off than the best one by more than this are not meant. */
const CORRECTION_SPREAD = 0.5;

/** What a word that stands in no passage stands for: words for which it is a slip; else none, with what is close. */
export function correctWord(
  index: SearchIndex,
  { typed, folded }: AskedWord,
  { near, isRealWord }: Slips,
): Guess {
  const limit = costLimit(folded.length);
  const alike = near(folded, limit + 1);
  const best = alike[0]?.cost ?? 0;
  const within = (cost: number) =>
    alike.filter((word) => word.cost <= cost).slice(0, MOST_CORRECTIONS);
  const meant = isRealWord(folded) ? [] : within(Math.min(limit, best + CORRECTION_SPREAD));
  const words = (meant.length > 0 ? meant : within(best)).map(({ word }) => word);
  if (meant.length === 0) {
    return { ways: [], note: noteOf(index, typed, 'missing', words), meant: [] };
  }
  const ways = meant.flatMap(({ word, cost }) =>
    waysOf(index, word).map((way) => ({
      ...way,
      weight: way.weight * WEIGHT.spelling * (1 - (cost - best) / 2),
    })),
  );
  return { ways, note: noteOf(index, typed, 'corrected', words), meant: words };
}
