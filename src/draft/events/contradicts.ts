import { tokensOfClause } from '../dates/split-clauses.ts';
import { outcomeOf } from '../differences/contrasts.ts';
import { isDeedDenied } from './deed-denied.ts';
import type { Occurrence } from './find-occurrences.ts';

const tokensOf = ({ sentence, clause }: Occurrence) => tokensOfClause(sentence.tokens, clause);

/** Whether only one of two clauses can be true: one denies what the other says, or they tell outcomes that exclude each other. */
export function contradicts(one: Occurrence, other: Occurrence): boolean {
  if (one === other) return false;
  const [a, b] = [tokensOf(one), tokensOf(other)];
  if (isDeedDenied(a) !== isDeedDenied(b)) return true;
  const [first, second] = [a, b].map((tokens) => outcomeOf(tokens.map(({ lower }) => lower)));
  return (
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    first.split(':')[0] === second.split(':')[0]
  );
}
