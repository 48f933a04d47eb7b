import type { Chain } from './list-blocks.ts';

/** What an element settles for all that stands in it; undefined where it settles nothing. */
export type Settle<Verdict> = (element: Element) => { readonly verdict: Verdict } | undefined;

/**
 * Reads what the elements around a block say, the innermost first, until one of them settles it. Each element is asked
 * once, however many blocks stand in it and however deep it lies.
 *
 * @param otherwise where no element settles it
 */
export function createOutwardReader<Verdict>(settle: Settle<Verdict>, otherwise: Verdict) {
  const known = new Map<Chain, Verdict>();
  return (innermost: Chain | undefined): Verdict => {
    const passed: Chain[] = [];
    let verdict = otherwise;
    for (let at = innermost; at; at = at.outer) {
      if (known.has(at)) {
        verdict = known.get(at) ?? otherwise;
        break;
      }
      passed.push(at);
      const settled = settle(at.element);
      if (settled) {
        verdict = settled.verdict;
        break;
      }
    }
    for (const chain of passed) known.set(chain, verdict);
    return verdict;
  };
}

/** Sums up what stands in each element, from the innermost outwards. */
export function sumOutwards(
  parts: readonly { readonly around: Chain | undefined; readonly amount: number }[],
): Map<Element, number> {
  const sums = new Map<Chain, number>();
  for (const { around, amount } of parts) {
    if (around) sums.set(around, (sums.get(around) ?? 0) + amount);
    for (let at = around?.outer; at && !sums.has(at); at = at.outer) sums.set(at, 0);
  }
  const inwards = [...sums.keys()].sort((a, b) => b.depth - a.depth);
  for (const chain of inwards) {
    const { outer } = chain;
    if (outer) sums.set(outer, (sums.get(outer) ?? 0) + (sums.get(chain) ?? 0));
  }
  return new Map([...sums].map(([{ element }, sum]) => [element, sum]));
}
