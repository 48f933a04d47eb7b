import { findDates } from '../../story/find-dates.ts';
import { addDays, daysBetween, weekdayNamed, weekdayOf } from '../dates/iso-days.ts';
import { anchorDay, leadSentences } from './anchor-day.ts';
import { datelineDay } from './dateline-day.ts';

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

/** The day that a report’s words are counted from, and whether nothing of the report says that it is that one. */
export interface ReckonedDay {
  readonly written: string | undefined;
  readonly isGuess: boolean;
}

/** The last full date in a report without a day, moved on to the day of the week that its lead names. */
function ownDay(texts: readonly string[], usual: string | undefined): ReckonedDay | undefined {
  const last = texts
    .flatMap(fullDates)
    .filter((day) => !usual || Math.abs(daysBetween(day, usual)) <= MAX_DAYS_APART)
    .sort()
    .at(-1);
  if (last === undefined) return undefined;
  const weekday = leadWeekday(texts);
  const ahead = weekday === undefined ? 0 : (weekday - weekdayOf(last) + 7) % 7;
  // A date whose day of the week the lead names is the report’s; any other one may be that of what it tells.
  return { written: addDays(last, ahead), isGuess: weekday === undefined || ahead > 0 };
}

/**
 * The day that each report’s words are counted from: its date; else that of a dateline; else the last full date in it; else the day of what a
 * dated report tells in the words of its lead; else a guess, the day of most other reports, moved back to the day of the
 * week that its lead names.
 */
export function reckonDays(reports: readonly DatelessReport[]): ReckonedDay[] {
  const usual = usualDay(reports.flatMap(({ published }) => published ?? []));
  const own = reports.map(({ published, texts }) => {
    if (published !== undefined) return { written: published, isGuess: false };
    const [line] = texts
      .slice(0, LEAD_TEXTS)
      .flatMap((text) => (usual && datelineDay(text, usual, MAX_DAYS_APART)) || []);
    return line === undefined ? ownDay(texts, usual) : { written: line, isGuess: false };
  });
  const dated = reports.flatMap(({ texts }, at) => {
    const { written, isGuess } = own[at] ?? { isGuess: true };
    return written === undefined || isGuess
      ? []
      : leadSentences(texts).map((lead) => ({ ...lead, written }));
  });
  return reports.map(({ texts }, at) => {
    const known = own[at];
    if (known && !known.isGuess) return known;
    const anchored = anchorDay(leadSentences(texts), dated);
    if (anchored !== undefined) return { written: anchored, isGuess: false };
    if (known) return known;
    const weekday = leadWeekday(texts);
    const back =
      usual === undefined || weekday === undefined ? 0 : (weekdayOf(usual) - weekday + 7) % 7;
    return { written: usual && addDays(usual, -back), isGuess: true };
  });
}
