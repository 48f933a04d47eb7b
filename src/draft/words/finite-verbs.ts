import type { Token } from '../../normalize/language/tokens.ts';
import { isPastForm, isPresentForm } from './lexicon.ts';
import { wordList } from './word-list.ts';

/** Verbs that help others, in every form that has a person. */
export const AUXILIARIES = wordList(
  "is are was were will would has have had may might could can did does do must should shall isn't aren't wasn't weren't won't wouldn't hasn't haven't hadn't didn't doesn't don't couldn't can't",
);
/** Behind these stands a participle that says which, and no verb: “an estimated 70,000 birds ”, “the injured man”. */
const BEFORE_PARTICIPLE = wordList(
  'a an the of his her its their our my this that these those some many more most two three four five by with badly seriously critically recently newly so-called',
);

const PREPOSITIONS = wordList('by from with for of to against between under');

/** Whether a word has the form of a verb of a clause, wherever it stands. */
export const isVerbForm = ({ kind, capital, lower }: Token): boolean =>
  kind === 'word' &&
  !capital &&
  (AUXILIARIES.has(lower) || isPastForm(lower) || (isPresentForm(lower) && lower.endsWith('s')));

/** Whether the token is the verb of a clause, as far as it and the word before it tell: `opened`, `is`, `says`. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capital) return false;
  if (AUXILIARIES.has(token.lower)) return true;
  const before = tokens[at - 1];
  if (
    before &&
    (BEFORE_PARTICIPLE.has(before.lower) ||
      (before.kind === 'number' && tokens[at - 2]?.text !== ','))
  )
    return false;
  // “aided by retired Captain Noonan”
  if (before && PREPOSITIONS.has(before.lower) && tokens[at + 1]?.capital) return false;
  return isPastForm(token.lower) || (isPresentForm(token.lower) && token.lower.endsWith('s'));
}

/** The first verb of some tokens; -1 where there is none. */
export const findFiniteVerb = (tokens: readonly Token[], from = 0): number => {
  for (let at = from; at < tokens.length; at++) if (isFiniteVerb(tokens, at)) return at;
  return -1;
};

export const hasFiniteVerb = (tokens: readonly Token[]): boolean => findFiniteVerb(tokens) >= 0;
