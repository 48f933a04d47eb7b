import type { LanguageModel } from '../../frequencies/language-model.ts';
import { candidatesAt, type PairIndex } from './pair-index.ts';
import { type Choice, Search, type SentenceState } from './search.ts';
import type { SentenceWords } from './sentence-words.ts';

export interface Chosen {
  readonly choices: readonly Choice[];
  /** Places where several plain forms fit as well: none is put. The best two, the better one first. */
  readonly ties: readonly (readonly [Choice, Choice])[];
  /** Places where a plain form is likelier than not, and not proved: to be doubted. */
  readonly doubts: readonly Choice[];
}

/** Decides over the scraped words of a sentence, all in view of each other: to leave them, or which plain form to put. */
export function chooseWords(
  sentence: SentenceWords,
  pairs: PairIndex,
  state: SentenceState,
  model: LanguageModel,
): Chosen {
  const { tokens } = sentence;
  const candidates = tokens
    .flatMap((_, at) => candidatesAt(pairs, tokens, at))
    .filter(({ first, last }) => state.isOpen(first, last));
  const search = new Search(sentence, candidates, state, model);
  while (search.takeBest() || search.takePair());
  return {
    choices: search.taken.toSorted((a, b) => a.first - b.first),
    ties: search.ties,
    doubts: search.doubts(),
  };
}
