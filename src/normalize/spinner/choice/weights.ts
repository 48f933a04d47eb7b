import type { DoubtWeights } from './doubt.ts';
import doubts from './doubts.json' with { type: 'json' };
import type { FeatureName } from './features.ts';
import type { SentenceFeature } from './spun-sentence.ts';
import learnt from './weights.json' with { type: 'json' };

/** What `npm run learn` wrote; not to be changed by hand. */
export const weights: Readonly<Record<FeatureName, number>> = learnt.weights;

/** Those of a word that is seen by itself, whatever stands beside it. */
export const weightsAlone: Readonly<Record<FeatureName, number>> = learnt.alone;

/** Those of what a sentence has beside a word. */
export const sentenceWeights: Readonly<Record<SentenceFeature, number>> = learnt.sentence;

/** Those of a word that stays, by whether the lists know the spinner of its text. */
export const doubtWeights: Readonly<Record<'known' | 'unknown', DoubtWeights>> = doubts;

/** The odds that a form is a spinner's, as far as they tell. */
export const oddsOfForm: Readonly<Record<string, number>> = learnt.oddsOfForm;
