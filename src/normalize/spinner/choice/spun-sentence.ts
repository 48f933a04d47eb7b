import { clip } from './clip.ts';
import { densityOf, type OtherSentences } from './text-look.ts';

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
  /** Both for its length, in two steps. */
  'some-spun',
  'much-spun',
  /** The same of the other sentences, and of those with the least. */
  'spun-text',
  'dense-text',
  'even-text',
  'dense-even-text',
  /** Whether both the sentence and the others have some. */
  'spun-alike',
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
  readonly others: OtherSentences;
}

/** The answers about a sentence, by feature. */
export const sentenceFeatures = ({
  restored,
  expected,
  signs,
  sure,
  length,
  others: { density, least },
}: Beside): Record<SentenceFeature, number> => {
  const own = densityOf({ spun: restored + signs, length });
  return {
    always: 1,
    'one-restored': clip(restored, 0, 1),
    'more-restored': clip(restored, 1, 3),
    'none-restored': restored === 0 ? clip(expected, 0, 3) : 0,
    'one-sign': clip(signs, 0, 1),
    'more-signs': clip(signs, 1, 4),
    'dense-signs': clip(densityOf({ spun: signs, length }), 0, 2),
    'sure-signs': clip(sure, 0, 3),
    'some-spun': clip(own, 0, 0.5),
    'much-spun': clip(own, 0.5, 1.5),
    'spun-text': clip(density, 0, 1),
    'dense-text': clip(density, 1, 2),
    'even-text': clip(least, 0, 0.6),
    'dense-even-text': clip(least, 0.6, 1.5),
    'spun-alike': clip(own, 0, 1) * clip(least, 0, 1),
  };
};

/** How likely it is that a spinner went over a sentence, as the logarithm of odds. */
export function spunOdds(
  weights: Readonly<Record<SentenceFeature, number>>,
  features: Readonly<Record<SentenceFeature, number>>,
): number {
  let odds = 0;
  for (const name of sentenceFeatureNames) odds += weights[name] * features[name];
  return odds;
}
