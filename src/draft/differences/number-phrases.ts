import type { Token } from '../../normalize/language/tokens.ts';
import { readNumber } from './read-number.ts';

export type Bound = 'over' | 'under' | 'about' | undefined;

const BOUNDS: readonly (readonly [RegExp, Bound])[] = [
  [/(?:more than|greater than|over|at least|upwards of|in excess of|no fewer than) $/i, 'over'],
  [/(?:less than|fewer than|under|up to|almost|nearly|close to|at most|just under) $/i, 'under'],
  [/(?:about|around|some|roughly|approximately|an estimated|estimated) $/i, 'about'],
];
const BOUND_LENGTH = 18;
/** How the words before a number limit it, and where they begin. */
export function boundBefore(text: string, place: number): { bound: Bound; start: number } {
  const before = text.slice(Math.max(0, place - BOUND_LENGTH), place);
  const found = BOUNDS.find(([pattern]) => pattern.test(before));
  const lead = found ? (found[0].exec(before)?.[0] ?? '') : '';
  return { bound: found?.[1], start: place - lead.length };
}

/** The number behind “, not”, in the same sentence: “four men attacked him, not two”. */
export function deniedBehind(tokens: readonly Token[], last: number): number | undefined {
  const not = tokens.findIndex(
    ({ lower }, at) => at > last && lower === 'not' && tokens[at - 1]?.text === ',',
  );
  return not < 0 ? undefined : readNumber(tokens, not + 1)?.value;
}

/** “Six of the ten climbers died”: of the ten not all did. */
export const isTheWhole = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' &&
  tokens[at - 2]?.lower === 'of' &&
  readNumber(tokens, at - 3) !== undefined;

/** “guilty on nine of twelve counts”: nine are told of. What they are of, and how many tokens that takes. */
export function wholeBehind(
  tokens: readonly Token[],
  at: number,
  { value, length }: { readonly value: number; readonly length: number },
): { readonly value: number; readonly length: number } | undefined {
  const whole =
    tokens[at + length]?.lower === 'of' ? readNumber(tokens, at + length + 1) : undefined;
  return whole && value > 1 && whole.value > value
    ? { value: whole.value, length: whole.length + 1 }
    : undefined;
}

const SMALLER: Readonly<Record<string, readonly [unit: RegExp, of: number]>> = {
  year: [/^months?$/, 12],
  hour: [/^minutes?$/, 60],
};

/** “six years and six months”: what stands behind is part of the length. */
export function smallerBehind(
  tokens: readonly Token[],
  { unit, end }: { unit: string; end: Token },
) {
  const at = tokens.indexOf(end);
  const [pattern, of] = SMALLER[unit] ?? [];
  const number = tokens[at + 1]?.lower === 'and' ? readNumber(tokens, at + 2) : undefined;
  const last = number && tokens[at + 2 + number.length];
  return number && last && pattern?.test(last.lower) && of
    ? { value: number.value / of, last }
    : undefined;
}
