import { clip } from './clip.ts';
import { isBroad, type PlainForm, type Prior, priors } from './pair-index.ts';
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
  /** Nats that both the words and those behind them gain, and that one of the two loses. */
  'gain-of-both',
  'loss-of-one',
  /** How much more frequent the plain form is by itself, in nats, and how much rarer. */
  'commoner',
  'rarer',
  /** How rare the scraped form is by itself, in nats. */
  'rare-as-scraped',
  /** Whether an article before it is right for the plain form alone, or for the scraped one. */
  'article-mended',
  'article-broken',
  /** How well the scraped words and those behind them are known together. */
  'known-as-scraped',
  /** The same with the plain form. */
  'known-as-plain',
  /** Words that the plain form has more than the scraped one, or fewer. */
  'longer',
  'shorter',
  /** How likely the rest of its sentence is a spinner's, and how likely a writer's own, as the logarithm of odds. */
  'spun-sentence',
  'sound-sentence',
  /** How many other words of the sentence look like those of a program with the same kind of list, or of another. */
  'kindred-signs',
  'other-signs',
  /** Of the places where the text has the scraped form, the share in which the same pair was restored. */
  'restored-elsewhere',
  /** How many words of the text were restored, of ten: then what still stands is the writer's. */
  'restored-rate',
  /** How often the scraped form was a spinner's in texts marked by hand, as the logarithm of odds. */
  'odds-of-form',
  /** How many other plain forms there are for the scraped one. */
  'rivals',
] as const;

export type FeatureName = (typeof featureNames)[number];

/** What the rest of the text says. */
export interface Surroundings {
  /** How likely it is that a spinner went over the rest of the sentence, as the logarithm of odds. */
  readonly spunOdds: number;
  /** How many other words of it look like a spinner's, and how many of those are in long lists only. */
  readonly signs: number;
  readonly broad: number;
  /** A share. */
  readonly restoredElsewhere: number;
  /** How many tokens of the text were restored, as a share. */
  readonly restoredRate: number;
  readonly oddsOfForm: number;
  /** Candidates for the same words. */
  readonly rivals: number;
}

/** The answers about the rest of a sentence. */
export const besideFeatures = (
  prior: Prior,
  { spunOdds, signs, broad }: Pick<Surroundings, 'spunOdds' | 'signs' | 'broad'>,
) => ({
  'spun-sentence': clip(spunOdds, 0, 4),
  'sound-sentence': clip(-spunOdds, 0, 5),
  'kindred-signs': clip(isBroad(prior) ? broad : signs - broad, 0, 4),
  'other-signs': clip(isBroad(prior) ? signs - broad : broad, 0, 4),
});

/** The answers for a candidate, by feature. */
export function featuresOf(
  { prior, first, last, plain }: PlainForm,
  { nats, lesser, commoner, rare, article, knownAsScraped, knownAsPlain }: Gain,
  { restoredElsewhere, restoredRate, oddsOfForm, rivals, ...beside }: Surroundings,
): Partial<Record<FeatureName, number>> {
  const surroundings = besideFeatures(prior, beside);
  const words = plain.split(' ').length - (last - first + 1);
  // Keys that differ stand last: an object whose first keys are always the same is made much faster.
  return {
    'gain-to-4': clip(nats, 0, 4),
    'gain-to-12': clip(nats, 4, 12),
    'loss-to-4': clip(-nats, 0, 4),
    'loss-to-15': clip(-nats, 4, 15),
    'gain-of-both': clip(lesser, 0, 4),
    'loss-of-one': clip(-lesser, 0, 6),
    commoner: clip(commoner, 0, 5),
    rarer: clip(-commoner, 0, 5),
    'rare-as-scraped': clip(rare, 9, 14),
    'article-mended': clip(article, 0, 1),
    'article-broken': clip(-article, 0, 1),
    'known-as-scraped': knownAsScraped,
    'known-as-plain': knownAsPlain,
    longer: Math.max(0, words),
    shorter: Math.max(0, -words),
    'restored-elsewhere': restoredElsewhere,
    'restored-rate': clip(10 * restoredRate, 0, 2),
    'odds-of-form': oddsOfForm,
    rivals: Math.log1p(rivals),
    'spun-sentence': surroundings['spun-sentence'],
    'sound-sentence': surroundings['sound-sentence'],
    'kindred-signs': surroundings['kindred-signs'],
    'other-signs': surroundings['other-signs'],
    [prior]: 1,
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
