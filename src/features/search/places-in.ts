import { findClause } from './match.ts';
import type { ThingName } from './read-names.ts';
import type { SearchIndex } from './search-index.ts';

/** Where places are named: the longer or earlier name, where two of them meet. */
export function placesIn(index: SearchIndex, names: readonly ThingName[]) {
  const ways = names
    .filter(({ thing }) => index.kindOf(thing) === 'place')
    .map(({ words }) => ({ words, exact: true, weight: 1 }));
  return [...findClause(index, { ways }).values()]
    .flat()
    .map(({ position, length }) => ({ position, length }));
}
