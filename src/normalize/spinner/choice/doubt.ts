import { clip } from './clip.ts';
import type { OpenWord } from './open-words.ts';

/** What is asked about a word that stays; each answer is a number, whose weight `weights.json` has. */
export const doubtFeatureNames = [
  'always',
  /** What speaks for the best plain form, in three steps; whether there is none; how many there are. */
  'best-high',
  'best-middle',
  'best-low',
  'no-form',
  'forms',
  /** How much more frequent its plain forms are together, in nats, and how much rarer. */
  'commoner-forms',
  'rarer-forms',
  /** Nats by which it fits the words before it and behind it, better and worse than by itself. */
  'fits-before',
  'unfit-before',
  'fits-behind',
  'unfit-behind',
  /** Whether it is known with them: not at all, or with two of them. */
  'unseen-before',
  'unseen-behind',
  'well-seen-before',
  'well-seen-behind',
  /** How frequent it is. */
  'common',
  'rare',
  'very-rare',
  'unknown',
  'length',
  /** How likely its sentence is a spinner's. */
  'spun-sentence',
  'sound-sentence',
  /** How many words of the text were restored, of ten, and how badly what stands reads. */
  'restored-rate',
  'broken',
] as const;

export type DoubtFeature = (typeof doubtFeatureNames)[number];
export type DoubtWeights = Readonly<Record<DoubtFeature, number>>;

/** What is known of the text of a word. */
export interface TextState {
  /** How many of its tokens were restored by surer means, as a share. */
  readonly restoredRate: number;
  /** What `fluencyOf` says of it. */
  readonly fluency: number;
}

/** From this share on the lists know a text's spinner, so that hardly a word of it is left. */
const KNOWN_SPINNER = 0.045;
export const isKnownSpinner = ({ restoredRate }: TextState): boolean =>
  restoredRate > KNOWN_SPINNER;

/** Clean news is so fluent at least. */
const FLUENT = 1.3;
/** ln p of words that no text does without. */
const COMMON = -6.5;

/** The answers about a word. */
export function doubtFeatures(
  word: OpenWord,
  { restoredRate, fluency }: TextState,
): Record<DoubtFeature, number> {
  const { best, candidates, commoner, ln, left, right, knownLeft, knownRight } = word;
  const score = best?.score ?? -Infinity;
  return {
    always: 1,
    'best-high': clip(score, 0, 3),
    'best-middle': clip(score, -4, 0),
    'best-low': clip(score, -8, -4),
    'no-form': Number(candidates === 0),
    forms: Math.log1p(candidates),
    'commoner-forms': clip(commoner, 0, 6),
    'rarer-forms': clip(-commoner, 0, 6),
    'fits-before': clip(left, 0, 6),
    'unfit-before': clip(-left, 0, 4),
    'fits-behind': clip(right, 0, 6),
    'unfit-behind': clip(-right, 0, 4),
    'unseen-before': Number(knownLeft <= 1),
    'unseen-behind': Number(knownRight <= 1),
    'well-seen-before': Number(knownLeft === 3),
    'well-seen-behind': Number(knownRight === 3),
    common: Number(ln !== undefined && ln > COMMON),
    rare: clip(-(ln ?? 0), 7, 9.5),
    'very-rare': clip(-(ln ?? 0), 9.5, 14),
    unknown: Number(ln === undefined),
    length: clip(word.length, 4, 10),
    'spun-sentence': clip(word.spunOdds, 0, 4),
    'sound-sentence': clip(-word.spunOdds, 0, 4),
    'restored-rate': clip(10 * restoredRate, 0, 2),
    broken: clip(FLUENT - fluency, 0, FLUENT),
  };
}

/** How likely a word is a spinner's, as the logarithm of odds. */
export const doubtOf = (
  weights: DoubtWeights,
  features: Readonly<Record<DoubtFeature, number>>,
): number => doubtFeatureNames.reduce((sum, name) => sum + weights[name] * features[name], 0);
