import type { FeatureName } from './features.ts';
import learnt from './weights.json' with { type: 'json' };

/** What `npm run learn` wrote; not to be changed by hand. */
export const weights: Readonly<Record<FeatureName, number>> = learnt.weights;

/** The odds that a form is a spinner's, as far as they tell. */
export const oddsOfForm: Readonly<Record<string, number>> = learnt.oddsOfForm;
