import type { Token } from '../../normalize/language/tokens.ts';
import type { ToldTime } from '../dates/find-times.ts';
import { isFiniteVerb } from '../words/finite-verbs.ts';
import { wordList } from '../words/word-list.ts';

const SAYING = wordList(
  'saying adding arguing claiming insisting noting stating asserting alleging explaining telling warning',
);
const OPENS_INNER = wordList('since after before when while because that which who as until where');

/** “denied it, saying the first letter came on Monday”: what is said has the day, and what the clause tells has not. */
export function isInSaying(tokens: readonly Token[], offset: number): boolean {
  const saying = tokens.findLastIndex(
    ({ lower, start }, at) => start < offset && SAYING.has(lower) && tokens[at - 1]?.text === ',',
  );
  return (
    saying > 0 &&
    !tokens.some(({ text, start }, at) => at > saying && start < offset && /^[;—–]$/.test(text))
  );
}

/**
 * Whether of two times of one clause the second belongs to its main verb, and the first to a clause before that verb:
 * “Miners missing since the shaft fell in on Monday | were found on Friday”.
 *
 * @param from where the clause begins
 */
export function isBesideVerb(
  tokens: readonly Token[],
  from: number,
  one: Pick<ToldTime, 'start' | 'end'>,
  other: Pick<ToldTime, 'start'>,
): boolean {
  const verbsIn = (start: number, end: number) =>
    tokens.flatMap((token, at) =>
      at >= from && token.start >= start && token.start < end && isFiniteVerb(tokens, at)
        ? [at]
        : [],
    );
  const [inner] = verbsIn(0, one.start);
  const hasOuter = verbsIn(one.start, other.start).length > 0;
  const opensInner = tokens
    .slice(from, inner)
    .some(({ lower }, at) => at > 0 && OPENS_INNER.has(lower));
  // “The clerk arrested on Monday | was released on Friday”: the verb behind the time is of what stands before it.
  const behind = tokens.findIndex(({ start }) => start >= one.end);
  const isReduced = behind > 0 && isFiniteVerb(tokens, behind);
  return hasOuter && (inner === undefined || opensInner || isReduced);
}
