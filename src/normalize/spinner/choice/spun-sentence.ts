import { clip } from './clip.ts';

/** What is asked about a sentence beside one of its places; each answer is a number, whose weight `weights.json` has. */
export const sentenceFeatureNames = [
  'always',
  /** Words that were restored: whether there is one, whether there are more. */
  'one-restored',
  'more-restored',
  /** How many one would have expected to be, where none was. */
  'none-restored',
  /** Words that may be a spinner's, each as far as it is likely: in all, for its length, and those that are more likely than not. */
  'one-sign',
  'more-signs',
  'dense-signs',
  'sure-signs',
] as const;

export type SentenceFeature = (typeof sentenceFeatureNames)[number];

/** What a sentence has beside a place. */
export interface Beside {
  readonly restored: number;
  /** How many are in so many words of the text. */
  readonly expected: number;
  /** The sum of chances. */
  readonly signs: number;
  /** How many of them are more likely than not. */
  readonly sure: number;
  /** Tokens of the sentence. */
  readonly length: number;
}

/** Signs are counted for so many tokens. */
const SIGNS_LENGTH = 10;

/** The answers about a sentence, by feature. */
export const sentenceFeatures = ({
  restored,
  expected,
  signs,
  sure,
  length,
}: Beside): Record<SentenceFeature, number> => ({
  always: 1,
  'one-restored': clip(restored, 0, 1),
  'more-restored': clip(restored, 1, 3),
  'none-restored': restored === 0 ? clip(expected, 0, 3) : 0,
  'one-sign': clip(signs, 0, 1),
  'more-signs': clip(signs, 1, 4),
  'dense-signs': clip((SIGNS_LENGTH * signs) / length, 0, 2),
  'sure-signs': clip(sure, 0, 3),
});

/** How likely it is that a spinner went over a sentence, as the logarithm of odds. */
export function spunOdds(
  weights: Readonly<Record<SentenceFeature, number>>,
  features: Readonly<Record<SentenceFeature, number>>,
): number {
  let odds = 0;
  for (const name of sentenceFeatureNames) odds += weights[name] * features[name];
  return odds;
}
