/** Factors in words, from the largest: a larger one is never claimed. */
const FACTORS: readonly [number, string][] = [
  [1000, 'more than a thousand times'],
  [100, 'more than a hundred times'],
  [10, 'more than ten times'],
];

const MODEL = 'a model of American English (CMU Sphinx)';

function timesLikelier(nats: number): string {
  const factor = FACTORS.find(([least]) => nats >= Math.log(least))?.[1];
  return factor === undefined ? 'likelier' : `${factor} likelier`;
}

/**
 * Why a plain form was put, as a reader can check it.
 *
 * @param restored the plain form among its neighbours
 * @param scraped the same with the scraped form
 * @param nats how much likelier the first is
 */
export function evidenceFor(restored: string, scraped: string, nats: number): string {
  return `“${restored}” is ${timesLikelier(nats)} here than “${scraped}” in ${MODEL}.`;
}

/** Why a word is doubted for which a plain form is likelier than not. */
export const doubtFor = (scraped: string, plain: string, nats: number): string =>
  `Perhaps a word of rewording software for “${plain}”, which is ${timesLikelier(nats)} here than “${scraped}” in ${MODEL}; that proves nothing yet.`;

/** What is said of words for which two plain forms would do. */
export const tieFor = (one: string, other: string): string =>
  `A word of rewording software: “${one}” and “${other}” would fit here equally, and nothing tells which of them stood there.`;

/** What is said of a word that fits its neighbours badly, for which nothing proves another. */
export const UNLIKELY =
  'This word is very unlikely here in a model of American English (CMU Sphinx), and the text was reworded by software: another word may have stood there.';
