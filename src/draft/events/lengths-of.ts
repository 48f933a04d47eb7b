import type { Lasted } from '../../schemas/lasted.ts';
import { tokensOfClause } from '../dates/split-clauses.ts';
import { findQuantities, type Quantity } from '../differences/find-quantities.ts';
import { isFiniteVerb } from '../words/finite-verbs.ts';
import { wordList } from '../words/word-list.ts';
import type { Occurrence } from './find-occurrences.ts';

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
const LEADS = wordList('for lasted lasting took last');
/** What has the length that stands before it: “a six-hour meeting”. */
const LASTS = wordList(
  'meeting talks visit trip hearing session match flight strike speech interview march siege blackout voyage',
);
const ASIDES = wordList('during in on after before of at from to with amid');
const BOUNDS = { over: 'over', under: 'almost', about: 'about' } as const;
/** In tokens, from the verb to the number. */
const REACH = 9;

/** `330` => `PT5H30M`, `2880` => `P2D`; undefined for what is no whole number of minutes. */
export function isoLength(minutes: number): string | undefined {
  if (!Number.isInteger(minutes) || minutes <= 0) return undefined;
  if (minutes % 1440 === 0) return `P${minutes / 1440}D`;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 ? `${rest}M` : ''}`;
}

/** Whether a number of hours is how long the clause’s own deed took, and not what was done before it or in it. */
function isOfDeed({ sentence, clause }: Occurrence, { start, end, text }: Quantity): boolean {
  const tokens = tokensOfClause(sentence.tokens, clause);
  const at = tokens.findIndex((token) => token.start >= start);
  if (at < 0 || start < (tokens[0]?.start ?? 0)) return false;
  const next = tokens.find((token) => token.start >= end);
  // “during his three-day stay” is not how long the rest took.
  const isAside = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => ASIDES.has(lower));
  if (text.includes('-')) return LASTS.has(next?.lower ?? '') && !isAside;
  if (!LEADS.has(tokens[at - 1]?.lower ?? '')) return false;
  const verb = tokens.findIndex((_, index) => isFiniteVerb(tokens, index));
  const between = tokens.slice(verb + 1, at);
  return (
    verb >= 0 &&
    verb < at &&
    between.length <= REACH &&
    !between.some(({ lower }) => /ing$|^(?:to|that|who|which)$/.test(lower) && lower !== 'lasting')
  );
}

/**
 * How long an event took, as each report says in the words that tell it: “was examined for nine hours”.
 *
 * @param quoteOf what is quoted of an occurrence
 */
export function lengthsOf(
  occurrences: readonly Occurrence[],
  quoteOf: (occurrence: Occurrence) => string,
): Lasted[] {
  const told = occurrences.flatMap((occurrence): Lasted[] => {
    const { sentence } = occurrence;
    const quantity = findQuantities(sentence).find(
      (one) => one.unit in MINUTES && isOfDeed(occurrence, one),
    );
    const length = quantity && isoLength(quantity.value * (MINUTES[quantity.unit] ?? 0));
    if (!quantity || length === undefined) return [];
    const { bound } = quantity;
    const quote = quoteOf(occurrence);
    return [
      {
        report: sentence.report.slug,
        quote: quote.includes(quantity.text) ? quote : sentence.text.trim(),
        length,
        ...(bound && { bound: BOUNDS[bound] }),
      },
    ];
  });
  return [...new Map(told.map((one) => [one.report, one])).values()];
}
