import type { Token } from '../../normalize/language/tokens.ts';
import { numberOfWord } from '../words/number-words.ts';

const LARGE: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  m: 1e6,
  bn: 1e9,
};
/** A figure, with a sign of money before it. */
const FIGURE = /^(?:US)?[$€£]?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(m|bn|k)?$/i;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The number that begins at a token: figures, words, and “340 million”.
 *
 * @returns its value and over how many tokens it runs; undefined for years and for what is no number
 */
export function readNumber(
  tokens: readonly Token[],
  at: number,
): { value: number; length: number } | undefined {
  const token = tokens[at];
  if (!token || token.kind === 'mark') return undefined;
  const figure = FIGURE.exec(token.text);
  if (figure && YEAR.test(token.text)) return undefined;
  const letters = figure?.[2]?.toLowerCase();
  const scale = letters === undefined ? 1 : letters === 'k' ? 1e3 : (LARGE[letters] ?? 1);
  let value = figure ? Number(figure[1]?.replaceAll(',', '')) * scale : numberOfWord(token.lower);
  if (value === undefined) {
    const next = LARGE[tokens[at + 1]?.lower ?? ''];
    if (token.lower !== 'a' || next === undefined) return undefined;
    value = 1;
  }
  let length = 1;
  for (
    let large = LARGE[tokens[at + length]?.lower ?? ''];
    large !== undefined;
    large = LARGE[tokens[at + length]?.lower ?? '']
  ) {
    value *= large;
    length++;
  }
  // `four and a half days`
  const [and, a, half] = [tokens[at + length], tokens[at + length + 1], tokens[at + length + 2]];
  if (and?.lower === 'and' && a?.lower === 'a' && half?.lower === 'half')
    return { value: value + 0.5, length: length + 3 };
  return { value, length };
}
