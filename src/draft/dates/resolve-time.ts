import { addDays, daysBetween, weekdayNamed, weekdayOf } from './iso-days.ts';
import { looksAhead, type Outlook } from './looks-ahead.ts';
import type { FoundTime } from './relative-times.ts';

/** “a strike for Tuesday”, “by next Friday” */
const FOR_DAY = /\b(?:for|by|starting|beginning)(?: (?:next|this|late|early))? $/i;
/** “all letters by 22 March”, “report by the end of September” */
const DEADLINE = /\bby(?: (?:late|early|the|end|of)){0,3} $/i;

/** The day of the week that the words mean: the next one where the clause looks ahead, else the last one. */
function resolveWeekday(
  words: string,
  found: FoundTime,
  written: string,
  outlook: Outlook,
): string {
  const named = /\b(mon|tues|wednes|thurs|fri|satur|sun)day\b/i.exec(words)?.[0];
  const weekday = weekdayNamed(named ?? '');
  if (
    weekday === undefined ||
    /\d{1,2}(?:st|nd|rd|th)?\b(?!:|\.| ?[ap]\.?m)/.test(
      words.replace(/\b\d{1,2}(?:[:.]\d\d| ?[ap]\.?m\b)/gi, ''),
    )
  )
    return found.from;
  const back = (weekdayOf(written) - weekday + 7) % 7;
  if (/\blast\b/i.test(words)) return addDays(written, -(back === 0 ? 7 : back));
  if (/\bnext\b/i.test(words)) return addDays(written, 7 - back);
  if (looksAhead(outlook)) return addDays(written, back === 0 ? 0 : 7 - back);
  return addDays(written, -back);
}

const NAMES_MONTH = /\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/i;
const HALF_YEAR_DAYS = 183;
const MONTH_DAYS = 31;

/** A month without a year lies behind where the clause looks back: in June “in August” was last year. */
function inYearOf(
  words: string,
  from: string,
  written: string | undefined,
  outlook: Outlook,
  isDeadline: boolean,
): string {
  if (!written || /\d{4}/.test(words) || !NAMES_MONTH.test(words) || from.length < 7) return from;
  const [head, tail] = [Number(from.slice(0, 4)), from.slice(4)];
  const isAhead = from > written.slice(0, from.length);
  if (outlook === 'past' && isAhead && !isDeadline && !isSoon(from, written))
    return `${head - 1}${tail}`;
  const most = isDeadline ? MONTH_DAYS : HALF_YEAR_DAYS;
  const isLongAgo = daysBetween(`${from}-01`.slice(0, 10), written) > most;
  return looksAhead(outlook) && isLongAgo ? `${head + 1}${tail}` : from;
}

/** A day in some weeks is told in a past tense, too: what was then planned. A year ago, no report would leave out the year. */
const isSoon = (from: string, written: string) =>
  from.length === 10 && daysBetween(written, from) <= MONTH_DAYS;

/**
 * The date that the words of a time mean for a report of a day, where they leave out the year or which week.
 *
 * @param before the words in front of them
 */
export function resolveTime(
  words: string,
  found: FoundTime,
  before: string,
  written: string | undefined,
  outlook: Outlook,
): string {
  if (written === undefined) return found.from;
  const from = inYearOf(words, found.from, written, outlook, DEADLINE.test(before));
  const seen = FOR_DAY.test(before) ? 'announced' : outlook;
  return resolveWeekday(words, { ...found, from }, written, seen);
}
