/** Factors in words, from the largest: a larger one is never claimed. */
const FACTORS: readonly [number, string][] = [
  [1000, 'more than a thousand times'],
  [100, 'more than a hundred times'],
  [10, 'more than ten times'],
];

/**
 * Why a plain form was put, as a reader can check it.
 *
 * @param restored the plain form among its neighbours
 * @param scraped the same with the scraped form
 * @param nats how much likelier the first is
 */
export function evidenceFor(restored: string, scraped: string, nats: number): string {
  const factor = FACTORS.find(([least]) => nats >= Math.log(least))?.[1];
  return `“${restored}” is ${factor === undefined ? '' : `${factor} `}likelier here than “${scraped}” in a model of American English (CMU Sphinx).`;
}

/** What is said of words for which two plain forms would do. */
export const tieFor = (one: string, other: string): string =>
  `A spinner’s word: “${one}” and “${other}” would fit here equally, and nothing tells which of them stood there.`;
