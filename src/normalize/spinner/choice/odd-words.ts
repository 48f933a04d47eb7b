import type { LanguageModel } from '../../frequencies/language-model.ts';
import type { Token } from '../../language/tokens.ts';
import { featuresOf, scoreBy } from './features.ts';
import {
  candidatesAt,
  isBroad,
  overlap,
  type PairIndex,
  type PlainForm,
  rivalsAmong,
} from './pair-index.ts';
import { gainsIn, type SentenceWords } from './sentence-words.ts';
import { type SpinnerSign, signsAmong } from './signs.ts';
import { oddsOfForm, weightsAlone } from './weights.ts';

/** A scraped form beside which a plain one is so much likelier that it tells of a spinner. */
export interface OddWord extends PlainForm {
  /** In lower case. */
  readonly scraped: string;
}

/** Four hundred times, in nats: hardly two words in a clean article of some length are so unlikely beside a plain one. */
const ODD_NATS = 6;

/** A word of a long list that makes the sentence less likely, in nats, is no sign. */
const LEAST_HOPE = 0;

export const scrapedForm = ({ first, last }: PlainForm, tokens: readonly Token[]): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** What of a sentence looks like a spinner's. */
export interface SpunLook {
  /** Words that may be one's, each with how likely. */
  readonly signs: readonly SpinnerSign[];
  /** Those that are far less likely than a plain form. */
  readonly odd: readonly OddWord[];
}

/** How far a sentence looks like a spinner's, of all that the lists know in it; words are seen each by itself. */
export function spunLookOf(
  sentence: SentenceWords,
  pairs: PairIndex,
  model: LanguageModel,
): SpunLook {
  const { tokens } = sentence;
  const candidates = tokens
    .flatMap((_, at) => candidatesAt(pairs, tokens, at))
    .filter(({ first, prior }) => tokens[first]?.kind === 'word' && prior !== 'form');
  const rivals = rivalsAmong(candidates);
  const gain = gainsIn(sentence, model);
  const weighed = candidates.flatMap((form) => {
    const gained = gain(form, isBroad(form.prior) ? LEAST_HOPE : -Infinity);
    if (!gained) return [];
    const scraped = scrapedForm(form, tokens);
    const features = featuresOf(form, gained, {
      spunOdds: 0,
      signs: 0,
      broad: 0,
      restoredElsewhere: 0,
      restoredRate: 0,
      oddsOfForm: oddsOfForm[scraped] ?? 0,
      rivals: rivals(form),
    });
    return [{ ...form, scraped, nats: gained.nats, score: scoreBy(weightsAlone, features) }];
  });
  const odd: OddWord[] = [];
  for (const form of weighed.toSorted((a, b) => b.nats - a.nats)) {
    if (form.nats < ODD_NATS || form.score < 0) continue;
    if (!odd.some((other) => overlap(form, other))) odd.push(form);
  }
  return { signs: signsAmong(weighed), odd };
}
