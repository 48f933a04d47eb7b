import type { Token } from '../../normalize/language/tokens.ts';
import { AUXILIARIES } from '../words/finite-verbs.ts';
import { wordList } from '../words/word-list.ts';

/** Deeds that undo each other: both may be true, one after the other, and never are one deed. */
const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = (
  [
    ['arrested detained jailed imprisoned captured recaptured seized', 'released freed bailed'],
    ['opened reopened', 'closed shut'],
    ['arrived landed came', 'left departed'],
    ['began started', 'ended finished'],
    ['appointed hired reinstated', 'fired sacked dismissed suspended resigned'],
    ['bought', 'sold'],
    ['rose climbed jumped', 'fell dropped'],
    ['convicted sentenced', 'acquitted cleared'],
    ['signed joined', 'cancelled suspended quit'],
  ] as const
).map(([one, other]) => [wordList(one), wordList(other)]);

/** Which side of a pair a clause tells, that behind “was” or “has been” where it has words of both. */
function sideOf(
  clause: readonly Token[],
  pair: readonly [ReadonlySet<string>, ReadonlySet<string>],
): number | undefined {
  const told = clause.flatMap(({ lower }, at) => {
    const side = pair.findIndex((words) => words.has(lower));
    return side < 0 ? [] : [{ side, isHelped: isHelped(clause, at) }];
  });
  const helped = told.filter((one) => one.isHelped);
  const sides = new Set((helped.length > 0 ? helped : told).map(({ side }) => side));
  return sides.size === 1 ? [...sides][0] : undefined;
}

const isHelped = (clause: readonly Token[], at: number): boolean =>
  clause
    .slice(Math.max(0, at - 2), at)
    .some(({ lower }) => AUXILIARIES.has(lower) || lower === 'been');

/** Whether one clause tells what undoes the deed of the other: “was arrested”, “was released”. */
export const areOpposite = (one: readonly Token[], other: readonly Token[]): boolean =>
  OPPOSITES.some((pair) => {
    const [a, b] = [sideOf(one, pair), sideOf(other, pair)];
    return a !== undefined && b !== undefined && a !== b;
  });
