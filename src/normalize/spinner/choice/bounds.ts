import { isBroad, type Prior } from './pair-index.ts';

/**
 * Odds of e to this power are asked of an edit: so much that of clean sentences beside those of little known spinners
 * fewer than two in a hundred are changed, and few words become another than the writer's.
 */
const LEAST_SCORE = -0.3;
/**
 * Where so many words were restored by surer means, what still stands is mostly the writer's: more is asked, by the share,
 * and most of words that only long lists know.
 */
const FOR_RESTORED = { listed: 10, broad: 20 };
/** So much likelier a plain form must make the sentence, in nats: twice. */
export const LEAST_GAIN = Math.log(2);
/** A word of a long list that makes the sentence so much less likely, in nats, is not thought of. */
export const LEAST_HOPE = -2;
/**
 * Two plain forms fit equally when their odds differ by less than ten times, or by thirteen where one is bent as the scraped
 * word and the other is not, for programs bend badly.
 */
export const TIE = { alike: Math.log(10), bent: Math.log(13) };

/** What is asked of an edit by its list, where a share of the text's words was restored by surer means. */
export const leastScore = (prior: Prior, restoredRate: number): number =>
  LEAST_SCORE + (isBroad(prior) ? FOR_RESTORED.broad : FOR_RESTORED.listed) * restoredRate;
