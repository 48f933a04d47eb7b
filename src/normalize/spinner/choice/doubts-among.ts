import {
  type DoubtWeights,
  doubtFeatures,
  doubtOf,
  isKnownSpinner,
  type TextState,
} from './doubt.ts';
import type { OpenWord } from './open-words.ts';
import { overlap, type TokenSpan } from './pair-index.ts';
import type { Choice } from './search.ts';

/** Words that are doubted, and the plain form that they may stand for, if one is likely. */
export interface DoubtedWords extends TokenSpan {
  readonly form: Choice | undefined;
}

/**
 * From these odds on a word is doubted: of words in clean sentences within a reworded text two in a hundred may be. More is
 * asked where many words were restored by surer means, by the third power of their share.
 */
const LEAST_ODDS = -0.7;
const FOR_RESTORED = 500;
/** ln p of words that no text does without, and of such as are doubted only for a plain form. */
const FREQUENT = { always: -6.8, withoutForm: -9 };
/** A plain form is told of from these odds on, where it makes the sentence twice as likely. */
const TOLD = { score: -3, nats: Math.log(2) };

const isFrequent = ({ ln, candidates }: OpenWord) =>
  ln !== undefined && ln > (candidates > 0 ? FREQUENT.always : FREQUENT.withoutForm);

/** Which of the words that stay in a sentence are doubted. */
export function doubtsAmong(
  words: readonly OpenWord[],
  text: TextState,
  weights: { readonly known: DoubtWeights; readonly unknown: DoubtWeights },
): DoubtedWords[] {
  const kind = isKnownSpinner(text) ? 'known' : 'unknown';
  const least = LEAST_ODDS + FOR_RESTORED * text.restoredRate ** 3;
  const doubts: DoubtedWords[] = [];
  for (const word of words) {
    const place = { first: word.at, last: word.at };
    if (isFrequent(word) || doubts.some((other) => overlap(other, place))) continue;
    if (doubtOf(weights[kind], doubtFeatures(word, text)) < least) continue;
    const { best } = word;
    const isTold = best && best.score >= TOLD.score && best.nats >= TOLD.nats;
    const form = isTold && !doubts.some((other) => overlap(other, best)) ? best : undefined;
    doubts.push({ ...(form ?? place), form });
  }
  return doubts;
}
