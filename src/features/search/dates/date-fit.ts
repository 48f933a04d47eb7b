import { daysOf } from './days-of.ts';
import type { AskedDate } from './read-date.ts';

/** Lengths of ISO dates. */
const MONTH = 'YYYY-MM'.length;
const DAY = 'YYYY-MM-DD'.length;

const two = (number: number) => String(number).padStart(2, '0');

/** From 0, not at all, to 3. */
export type DateFit = 0 | 1 | 2 | 3;

/** First and last ISO day of what was asked, in a year. */
function interval({ month, day }: AskedDate, year: number): [string, string] {
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`];
  const start = `${year}-${two(month)}-`;
  return day === undefined ? [`${start}01`, `${start}31`] : [start + two(day), start + two(day)];
}

/**
 * How an event fits a date that was asked for: 3 when it happened within it, 2 when it began then and went on, 1 when it
 * began earlier, 0 when it did not happen then, or it is not known so precisely. A weekday fits what is known to the day.
 *
 * @param from ISO, as precise as it is known; `to` likewise
 */
export function dateFit(asked: AskedDate, from: string, to: string): DateFit {
  if (asked.month === undefined && asked.year === undefined) {
    const days = daysOf(`${from} ${to}`);
    const fits = days.filter((day) => new Date(day).getUTCDay() === asked.weekday);
    return fits.length === 0 ? 0 : fits.length === days.length ? 3 : 1;
  }
  const precision = asked.day !== undefined ? DAY : asked.month !== undefined ? MONTH : 0;
  if (Math.min(from.length, to.length) < precision) return 0;
  const [start, end] = [`${from}-01-01`.slice(0, 10), to + '-12-31'.slice(to.length - 4)];
  const [firstYear, lastYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  let best: DateFit = 0;
  for (let year = asked.year ?? firstYear; year <= (asked.year ?? lastYear); year++) {
    const [a, b] = interval(asked, year);
    if (start >= a && end <= b) return 3;
    if (start <= b && end >= a) best = start >= a ? 2 : best || 1;
  }
  return best;
}
