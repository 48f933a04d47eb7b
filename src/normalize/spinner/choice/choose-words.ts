import type { LanguageModel } from '../../frequencies/language-model.ts';
import { type OpenWord, openWordsOf } from './open-words.ts';
import { candidatesAt, type PairIndex } from './pair-index.ts';
import { type Choice, Search, type SentenceState } from './search.ts';
import type { SentenceWords } from './sentence-words.ts';

export interface Chosen {
  readonly choices: readonly Choice[];
  /** Places where several plain forms fit as well: none is put. The best two, the better one first. */
  readonly ties: readonly (readonly [Choice, Choice])[];
  /** The words that stay as they were scraped. */
  readonly open: readonly OpenWord[];
}

/** All plain forms that may be read in a sentence. */
export function searchIn(
  sentence: SentenceWords,
  pairs: PairIndex,
  state: SentenceState,
  model: LanguageModel,
): Search {
  const { tokens } = sentence;
  const candidates = tokens
    .flatMap((_, at) => candidatesAt(pairs, tokens, at))
    .filter(({ first, last }) => state.isOpen(first, last));
  return new Search(sentence, candidates, state, model);
}

/** Decides over the scraped words of a sentence, all in view of each other: to leave them, or which plain form to put. */
export function chooseWords(
  search: Search,
  { isRestored }: SentenceState,
  model: LanguageModel,
): Chosen {
  while (search.takeBest() || search.takePair());
  return {
    choices: search.taken.toSorted((a, b) => a.first - b.first),
    ties: search.ties,
    open: openWordsOf(search, model, isRestored),
  };
}
