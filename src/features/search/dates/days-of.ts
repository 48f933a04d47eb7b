import type { IndexData } from '../index-data.ts';

const DAY_MILLISECONDS = 86_400_000;
const LONGEST_SPAN_DAYS = 31;
const ISO_DAY_LENGTH = 10;

/**
 * The ISO days of a span that is known to the day: `daysOf('2023-06-18 2023-06-19')` => both; none for a month or a year.
 * Of a long span only the first month.
 */
export function daysOf(when: string): string[] {
  const [from = '', to = from] = when.split(' ');
  if (from.length < ISO_DAY_LENGTH || to.length < ISO_DAY_LENGTH) return [];
  const first = Date.parse(from);
  const count = Math.min(LONGEST_SPAN_DAYS, (Date.parse(to) - first) / DAY_MILLISECONDS);
  return Array.from({ length: count + 1 }, (_, i) =>
    new Date(first + i * DAY_MILLISECONDS).toISOString().slice(0, ISO_DAY_LENGTH),
  );
}

/** All days that the events of an index tell of, in their order. */
export const storyDays = ({ when }: Pick<IndexData, 'when'>) =>
  [...new Set(when.flatMap(daysOf))].sort();
