import type { Token } from '../../language/tokens.ts';

/** What a company, a school or the like is: the last word of its name, whatever stands before. */
const BODIES = new Set(
  'associates association avenue awards bakery band brewery building cafe café cathedral choir church cinema club college company cooperative corporation ensemble fellowship foundation festival films fund gallery gazette group hall herald holdings hospital hotel inn inc inc. institute institution journal limited llc llp ltd ltd. magazine museum orchestra partners plc productions quarterly records restaurant review road school society solutions store stores street studio studios theatre theater times trust union university ventures'.split(
    ' ',
  ),
);
/** How many words further on the name may end. */
const FARTHEST = 2;
/** Parts of an office, which are named for what they are for: "Division of Human Rights". Ministries are named for a country. */
const PARTS_OF_OFFICES = new Set(['division', 'section']);

const isCapital = (token: Token | undefined) => token?.kind === 'word' && token.capital;

/**
 * Whether a capitalised form is only the beginning of a longer name: the name of a body goes on behind it ("White
 * Property Group"), or what an office's part is for ("State Division of Human Rights").
 *
 * @param last index of the form's last token
 */
export function isWithinLongerName(tokens: readonly Token[], last: number): boolean {
  const end = tokens[last];
  if (!end || !isCapital(end)) return false;
  for (let at = last + 1; at <= last + FARTHEST && isCapital(tokens[at]); at++) {
    if (BODIES.has(tokens[at]?.lower ?? '')) return true;
  }
  return (
    PARTS_OF_OFFICES.has(end.lower) &&
    tokens[last + 1]?.text === 'of' &&
    isCapital(tokens[last + 2]) === true
  );
}
