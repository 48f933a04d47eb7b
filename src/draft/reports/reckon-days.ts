import { findDates } from '../../story/find-dates.ts';
import { addDays, daysBetween, weekdayNamed, weekdayOf } from '../dates/iso-days.ts';

/** What is needed of a report to reckon its day. */
export interface DatelessReport {
  readonly published: string | undefined;
  /** Its blocks’ texts, in order, captions and notes among them. */
  readonly texts: readonly string[];
}

const LEAD_TEXTS = 4;
/** A full date further from the days of the other reports is of another time. */
const MAX_DAYS_APART = 45;
const FULL_DATE = /\b(?:1[5-9]|20)\d\d\b/;

/** The day that most of them have; of two as frequent the later one. */
function usualDay(days: readonly string[]): string | undefined {
  const groups = [...Map.groupBy(days, (day) => day)];
  return groups.sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? 1 : -1))[0]?.[0];
}

/** The full dates of a text: days with their year. */
const fullDates = (text: string): string[] =>
  FULL_DATE.test(text)
    ? findDates(text, '2000-01-01').flatMap(({ text: words, means }) =>
        FULL_DATE.test(words) && means.length === 10 ? means : [],
      )
    : [];

/** The day of the week that the lead names first: “on Sunday”. */
function leadWeekday(texts: readonly string[]): number | undefined {
  for (const text of texts.slice(0, LEAD_TEXTS)) {
    const named = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/.exec(text)?.[0];
    if (named !== undefined) return weekdayNamed(named);
  }
  return undefined;
}

/**
 * The day that each report’s words are counted from: its date; else the last full date in it, moved on to the day of
 * the week that its lead names; else the day of most other reports, moved back to that day of the week.
 */
export function reckonDays(reports: readonly DatelessReport[]): (string | undefined)[] {
  const usual = usualDay(reports.flatMap(({ published }) => published ?? []));
  return reports.map(({ published, texts }) => {
    if (published !== undefined) return published;
    const full = texts
      .flatMap(fullDates)
      .filter((day) => !usual || Math.abs(daysBetween(day, usual)) <= MAX_DAYS_APART);
    const last = full.sort().at(-1);
    const weekday = leadWeekday(texts);
    if (last !== undefined) {
      return weekday === undefined ? last : addDays(last, (weekday - weekdayOf(last) + 7) % 7);
    }
    if (usual === undefined || weekday === undefined) return usual;
    return addDays(usual, -((weekdayOf(usual) - weekday + 7) % 7));
  });
}
