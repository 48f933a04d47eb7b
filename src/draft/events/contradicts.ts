import { tokensOfClause } from '../dates/split-clauses.ts';
import { outcomeOf } from '../differences/contrasts.ts';
import { isDenied } from '../words/frame-words.ts';
import type { Occurrence } from './find-occurrences.ts';

const wordsOf = ({ sentence, clause }: Occurrence): string[] =>
  tokensOfClause(sentence.tokens, clause).map(({ lower }) => lower);

/** Whether only one of two clauses can be true: one denies what the other says, or they tell outcomes that exclude each other. */
export function contradicts(one: Occurrence, other: Occurrence): boolean {
  if (one === other) return false;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (isDenied(a) !== isDenied(b)) return true;
  const [first, second] = [outcomeOf(a), outcomeOf(b)];
  return (
    first !== undefined &&
    second !== undefined &&
    first !== second &&
    first.split(':')[0] === second.split(':')[0]
  );
}
