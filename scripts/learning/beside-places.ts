import {
  besideFeatures,
  type FeatureName,
  scoreBy,
} from '../../src/normalize/spinner/choice/features.ts';
import { overlap } from '../../src/normalize/spinner/choice/pair-index.ts';
import { lookOf, signsAmong, signsBeside } from '../../src/normalize/spinner/choice/signs.ts';
import {
  type SentenceFeature,
  sentenceFeatures,
  spunOdds,
} from '../../src/normalize/spinner/choice/spun-sentence.ts';
import { NO_OTHERS, otherSentences } from '../../src/normalize/spinner/choice/text-look.ts';
import type { Example, TaughtText } from './examples.ts';

/** What each place of a sentence has beside it: words that were restored, and others that look like a spinner's. */
export interface BesidePlace {
  readonly example: Example;
  readonly isSpun: boolean;
  readonly beside: ReturnType<typeof signsBeside>;
  readonly features: Readonly<Record<SentenceFeature, number>>;
}

/**
 * The places to learn from of a text.
 *
 * @param alone weights of words that are seen by themselves
 */
export function besidePlaces(
  text: TaughtText,
  alone: Readonly<Record<FeatureName, number>>,
): BesidePlace[] {
  const signsOf = text.map(({ examples, restored }) => {
    const options = examples.flatMap((example) => example.options);
    const open = options.filter((option) => !restored.some((other) => overlap(other, option)));
    return signsAmong(
      open.map((option) => ({ ...option, score: scoreBy(alone, option.features) })),
    );
  });
  const others = otherSentences(
    text.map(({ length, restored }, i) => lookOf(signsOf[i] ?? [], restored.length, length)),
  );
  return text.flatMap(({ isTaught, examples, expected, length }, i) => {
    if (!isTaught) return [];
    const isSpun = examples.some(({ options }) =>
      options.some(({ verdict }) => verdict !== 'damage'),
    );
    return examples.flatMap((example) => {
      const { options, restored } = example;
      const [place] = options;
      if (!place) return [];
      const beside = signsBeside(place, signsOf[i] ?? [], restored);
      const features = sentenceFeatures({
        ...beside,
        expected,
        length,
        restored: restored.length,
        others: others[i] ?? NO_OTHERS,
      });
      return [{ example, isSpun, beside, features }];
    });
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
