import {
  besideFeatures,
  type FeatureName,
  scoreBy,
} from '../../src/normalize/spinner/choice/features.ts';
import { signsAmong, signsBeside } from '../../src/normalize/spinner/choice/signs.ts';
import {
  type SentenceFeature,
  sentenceFeatures,
  spunOdds,
} from '../../src/normalize/spinner/choice/spun-sentence.ts';
import type { Example, TaughtSentence } from './examples.ts';

/** What each place of a sentence has beside it: words that were restored, and others that look like a spinner's. */
export interface BesidePlace {
  readonly example: Example;
  readonly isSpun: boolean;
  readonly beside: ReturnType<typeof signsBeside>;
  readonly features: Readonly<Record<SentenceFeature, number>>;
}

/** @param alone weights of words that are seen by themselves */
export function besidePlaces(
  { examples, length, expected }: TaughtSentence,
  alone: Readonly<Record<FeatureName, number>>,
): BesidePlace[] {
  const all = examples.flatMap(({ options }) => options);
  const signs = signsAmong(
    all.map((option) => ({ ...option, score: scoreBy(alone, option.features) })),
  );
  const isSpun = all.some(({ verdict }) => verdict !== 'damage');
  return examples.flatMap((example) => {
    const { options, restored } = example;
    const [place] = options;
    if (!place) return [];
    const beside = signsBeside(place, signs, restored);
    const features = sentenceFeatures({ ...beside, expected, length, restored: restored.length });
    return [{ example, isSpun, beside, features }];
  });
}

/** The places with how likely a spinner went over the rest of their sentence. */
export const withSpunOdds = (
  places: readonly BesidePlace[],
  weights: Readonly<Record<SentenceFeature, number>>,
): Example[] =>
  places.map(({ example, features, beside }) => ({
    ...example,
    options: example.options.map((option) => ({
      ...option,
      features: {
        ...option.features,
        ...besideFeatures(option.prior, { ...beside, spunOdds: spunOdds(weights, features) }),
      },
    })),
  }));
