import { type PlainForm, priors } from './pair-index.ts';
import type { Gain } from './sentence-words.ts';

/** What is asked about a candidate; each answer is a number, whose weight `weights.json` has. */
export const featureNames = [
  /** What the lists say of the pair. */
  ...priors,
  /** Nats that the sentence gains, in two steps, and nats that it loses. */
  'gain-to-4',
  'gain-to-12',
  'loss-to-4',
  'loss-to-15',
  /** How well the scraped words and those behind them are known together. */
  'known-as-scraped',
  /** Words that the plain form has more than the scraped one, or fewer. */
  'longer',
  'shorter',
  /** Other signs of the spinner in the sentence: whether there is one, whether there are more. */
  'one-sign',
  'more-signs',
  /** Of the places where the text has the scraped form, the share in which the same pair was restored. */
  'restored-elsewhere',
  /** How often the scraped form was a spinner's in texts marked by hand, as the logarithm of odds. */
  'odds-of-form',
  /** How many other plain forms there are for the scraped one. */
  'rivals',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** What the rest of the text says. */
export interface Surroundings {
  /** Signs of the spinner in the same sentence, other than the candidate. */
  readonly signs: number;
  /** A share. */
  readonly restoredElsewhere: number;
  readonly oddsOfForm: number;
  /** Candidates for the same words. */
  readonly rivals: number;
}

const clip = (value: number, from: number, to: number) => Math.max(0, Math.min(value, to) - from);

/** The answers for a candidate, by feature. */
export function featuresOf(
  { prior, first, last, plain }: PlainForm,
  { nats, knownAsScraped }: Gain,
  { signs, restoredElsewhere, oddsOfForm, rivals }: Surroundings,
): Partial<Record<FeatureName, number>> {
  const words = plain.split(' ').length - (last - first + 1);
  return {
    [prior]: 1,
    'gain-to-4': clip(nats, 0, 4),
    'gain-to-12': clip(nats, 4, 12),
    'loss-to-4': clip(-nats, 0, 4),
    'loss-to-15': clip(-nats, 4, 15),
    'known-as-scraped': knownAsScraped,
    longer: Math.max(0, words),
    shorter: Math.max(0, -words),
    'one-sign': signs > 0 ? 1 : 0,
    'more-signs': clip(signs, 1, 3),
    'restored-elsewhere': restoredElsewhere,
    'odds-of-form': oddsOfForm,
    rivals: Math.log1p(rivals),
  };
}

/** The sum of the answers, each by its weight: what speaks for the candidate against leaving the text. */
export const scoreBy = (
  weights: Readonly<Record<FeatureName, number>>,
  features: Partial<Record<FeatureName, number>>,
): number => {
  let score = 0;
  for (const name of featureNames) score += weights[name] * (features[name] ?? 0);
  return score;
};
