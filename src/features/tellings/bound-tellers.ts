/** So many passages stand on one page. */
const MOST_PASSAGES = 150;

/** Some with as many passages as a page may have, and how many are left out. */
export interface BoundTellers<Teller> {
  readonly shown: readonly Teller[];
  readonly leftOut: number;
}

/**
 * Tellers with the passages that fit on a page: all where they fit, else of each the same number from its first on, so that
 * nobody is left out as long as there is room.
 */
export function boundTellers<Teller extends { readonly passages: readonly unknown[] }>(
  tellers: readonly Teller[],
  most = MOST_PASSAGES,
): BoundTellers<Teller> {
  const count = (some: readonly Teller[]) =>
    some.reduce((sum, { passages }) => sum + passages.length, 0);
  const all = count(tellers);
  if (all <= most) return { shown: tellers, leftOut: 0 };
  const ofEach = Math.max(1, Math.floor(most / tellers.length));
  const shown = tellers
    .slice(0, most)
    .map((teller) => ({ ...teller, passages: teller.passages.slice(0, ofEach) }));
  return { shown, leftOut: all - count(shown) };
}
