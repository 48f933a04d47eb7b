import { daysBetween } from '../dates/iso-days.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** `HALVER BAY, May 16 (Agency) — `, `Halver, Orrin, 16 May - `: a day without its year before a dash. */
const DATELINE =
  /^(?:\p{Lu}[\p{L} .,'’-]{1,60}, )?(?:(\d{1,2}) )?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?(?: (\d{1,2}))? (?:\([^()]{2,30}\) ?)?[-–—]/u;

/**
 * The day of a dateline that names no year, in the year in which it is nearest to the day of the other reports.
 *
 * @param near the day of the other reports
 * @param most so many days it is away from it at most
 */
export function datelineDay(text: string, near: string, most: number): string | undefined {
  const [, before, name = '', behind] = DATELINE.exec(text) ?? [];
  const day = before ?? behind;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  if (month === 0 || day === undefined || (before !== undefined && behind !== undefined))
    return undefined;
  const year = Number(near.slice(0, 4));
  const two = (value: number | string) => String(value).padStart(2, '0');
  const days = [year - 1, year, year + 1]
    .map((one) => `${one}-${two(month)}-${two(day)}`)
    .filter((iso) => !Number.isNaN(Date.parse(iso)))
    .sort((a, b) => Math.abs(daysBetween(a, near)) - Math.abs(daysBetween(b, near)));
  const [nearest] = days;
  return nearest !== undefined && Math.abs(daysBetween(nearest, near)) <= most
    ? nearest
    : undefined;
}
