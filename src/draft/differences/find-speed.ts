import type { Token } from '../../normalize/language/tokens.ts';

/** `160km`, `100mph` */
const JOINED = /^(\d{1,4})(km|kph|kmh|mph)$/;
const A_HOUR = /^(?:an|per|a)$/;
const LIMIT = /^(?:limit|allowed|permitted|maximum)$/;
const REACH = 5;

const lowerAt = (tokens: readonly Token[], at: number): string => tokens[at]?.lower ?? '';

/** What is allowed is no speed that was driven. */
const limited = (tokens: readonly Token[], at: number, unit: string): string =>
  tokens.slice(Math.max(0, at - REACH), at).some(({ lower }) => LIMIT.test(lower))
    ? `${unit} limit`
    : unit;

/** `158 kilometres an hour`, `98 mph`: the unit of a speed behind a number, and the token that ends it. */
export function speedBehind(
  tokens: readonly Token[],
  at: number,
): { unit: string; end: Token } | undefined {
  const word = lowerAt(tokens, at);
  const unit = /^(?:kilomet(?:re|er)s?|km|kph|kmh)$/.test(word)
    ? 'km/h'
    : /^(?:miles?|mph)$/.test(word)
      ? 'mph'
      : undefined;
  if (unit === undefined) return undefined;
  const isHourly = A_HOUR.test(lowerAt(tokens, at + 1)) && lowerAt(tokens, at + 2) === 'hour';
  const isSlashed = tokens[at + 1]?.text === '/' && lowerAt(tokens, at + 2) === 'h';
  const end = tokens[isHourly || isSlashed ? at + 2 : at];
  return end && (isHourly || isSlashed || /^(?:kph|kmh|mph)$/.test(word))
    ? { unit: limited(tokens, at - 1, unit), end }
    : undefined;
}

/** `160km/h`, written in one. */
export function joinedSpeed(
  tokens: readonly Token[],
  at: number,
): { value: number; unit: string; end: Token } | undefined {
  const [, value = '', letters = ''] = JOINED.exec(lowerAt(tokens, at)) ?? [];
  const isSlashed = tokens[at + 1]?.text === '/' && lowerAt(tokens, at + 2) === 'h';
  const end = tokens[letters === 'km' ? at + 2 : at];
  if (value === '' || !end || (letters === 'km' && !isSlashed)) return undefined;
  const unit = letters === 'mph' ? 'mph' : 'km/h';
  return { value: Number(value), unit: limited(tokens, at, unit), end };
}

/** “the limit is 80”, where the sentence speaks of speed. */
export function bareLimit(
  tokens: readonly Token[],
  at: number,
): { unit: string; end: Token } | undefined {
  const end = tokens[at];
  const isLimit =
    LIMIT.test(lowerAt(tokens, at - 2)) && /^(?:is|was|of)$/.test(lowerAt(tokens, at - 1));
  const isBare = tokens[at + 1] === undefined || tokens[at + 1]?.kind === 'mark';
  if (!end || !isLimit || !isBare) return undefined;
  const words = tokens.map(({ lower }) => lower);
  if (words.some((word) => /^(?:mph|miles?)$/.test(word))) return { unit: 'mph limit', end };
  return words.some((word) => /^(?:kilomet(?:re|er)s?|kph|kmh|speed)$|^\d+km$/.test(word))
    ? { unit: 'km/h limit', end }
    : undefined;
}
