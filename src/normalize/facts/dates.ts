import { latinFigures } from './latin-figures.ts';
import { isMonthIn, MONTH_ALTERNATIVES, MONTH_NUMBER } from './month-names.ts';

const MONTH = `(${MONTH_ALTERNATIVES})\\.?`;
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const ORDINAL = '(?:st|nd|rd|th|er|º|\\.)?';
/** What stands between a day and its month. */
const OF = '(?: de| of| من)?';
/** Arabic newsrooms give the month in both of its names: `3 مارس/آذار 2019`. */
const OTHER_NAME = '(?: ?/ ?\\p{Script=Arabic}{2,6}(?: \\p{Script=Arabic}{5,6})?)?';
const YEAR = '((?:19|20)\\d\\d)';
/** What may follow a year: no letter or digit, unless a clock time or a capital was glued to it. */
const END_OF_YEAR = `(?=\\d?\\d[:.]\\d\\d(?!\\d)|\\p{Lu}|[^\\p{L}\\p{N}]|$)`;

const NAMED_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTH} ${DAY}(?:st|nd|rd|th)?,? ${YEAR}|${DAY}${ORDINAL}${OF} ${MONTH}${OTHER_NAME}(?: de)?[,،]? ${YEAR}|${DAY}-${MONTH}-${YEAR})${END_OF_YEAR}`,
  'giu',
);
const YEAR_FIRST =
  /(?<![\p{L}\p{N}])((?:19|20)\d\d)(?:([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])|年(1[0-2]|0?[1-9])月([12]\d|3[01]|0?[1-9])日)(?!\p{N}|[-/.]\d)/gu;
const YEAR_LAST =
  /(?<![\p{L}\p{N}]|\d[-/.])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?!\p{N}|[-/.]\d)/gu;

/** `11/18/19 6:38 AM`: the clock behind it shows that three short figures are a date. */
const SHORT_YEAR_LAST =
  /(?<![\p{L}\p{N}]|\d[-/.])(\d{1,2})([-/.])(\d{1,2})\2(\d\d)(?=,? (?:at )?\d{1,2}[:.]\d\d(?!\d))/gu;

/** Most lines of a page have none, and no date either: searching them for months takes longer than all else about them. */
const HAS_FIGURE = /[\d٠-٩۰-۹]/;

/** A date with day, month and year as it stands in a text. */
export interface FoundDate {
  /** ISO date. */
  readonly date: string;
  readonly passage: string;
  readonly start: number;
  readonly end: number;
}

const isoDate = (year: string, month: number, day: string): string | undefined => {
  const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
  return date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : undefined;
};

const found = (match: RegExpExecArray, date: string | undefined): FoundDate[] =>
  date === undefined
    ? []
    : [{ date, passage: match[0], start: match.index, end: match.index + match[0].length }];

/** Found in a text with Latin figures, each of which has the place of its own: the passage is as the text has it. */
const asWritten =
  (text: string) =>
  <Found extends Pick<FoundDate, 'start' | 'end'>>(one: Found): Found => ({
    ...one,
    passage: text.slice(one.start, one.end),
  });

function namedMonths(text: string): FoundDate[] {
  return [...text.matchAll(NAMED_MONTH)].flatMap((match) => {
    const [, month1, day1, year1, day2, month2, year2, day3, month3, year3] = match;
    const month = Number(MONTH_NUMBER.get((month1 ?? month2 ?? month3 ?? '').toLowerCase()));
    return found(match, isoDate(year1 ?? year2 ?? year3 ?? '', month, day1 ?? day2 ?? day3 ?? ''));
  });
}

const yearFirst = (text: string) =>
  [...text.matchAll(YEAR_FIRST)].flatMap((match) => {
    const [, year = '', , month, day, cjkMonth, cjkDay] = match;
    return found(match, isoDate(year, Number(month ?? cjkMonth), day ?? cjkDay ?? ''));
  });

/** Which of the two figures before a year is the day, where only one can be. */
function dayFirst(first: string, second: string): boolean | undefined {
  if (Number(first) > 12 || first === second) return true;
  return Number(second) > 12 ? false : undefined;
}

/** Whether a text writes the day before the month in figures, by its dates that can be read in one way only. */
export function readsDayFirst(text: string): boolean | undefined {
  const orders = new Set(
    [...latinFigures(text).matchAll(YEAR_LAST)].flatMap(([, first = '', , second = '']) =>
      first === second ? [] : (dayFirst(first, second) ?? []),
    ),
  );
  return orders.size === 1 ? [...orders][0] : undefined;
}

/** Of three short figures the first can be a year, too: `18/11/19` says nothing where the month may stand second. */
const isReadOneWay = (second: string, last: string, order: boolean | undefined) =>
  order !== undefined || Number(second) > 12 || Number(last) > 31 || Number(last) === 0;

const yearLast = (text: string, order: boolean | undefined) =>
  [...text.matchAll(YEAR_LAST), ...text.matchAll(SHORT_YEAR_LAST)].flatMap((match) => {
    const [, first = '', , second = '', last = ''] = match;
    if (last.length === 2 && !isReadOneWay(second, last, order)) return [];
    const year = last.length === 2 ? `${Number(last) < 70 ? 20 : 19}${last}` : last;
    const isDayFirst = dayFirst(first, second) ?? order;
    if (isDayFirst === undefined) return [];
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return Number(month) < 1 || Number(month) > 12
      ? []
      : found(match, isoDate(year, Number(month), day));
  });

/**
 * Every full date in `text`, in the order of the text: `June 19, 2023`, `19 juin 2023`, `2023-06-19`, `19.06.2023`.
 * One in figures that can be two days is left out.
 *
 * @param order whether the text writes the day first, where that is known
 */
export function findDates(text: string, order?: boolean): FoundDate[] {
  if (!HAS_FIGURE.test(text)) return [];
  const plain = latinFigures(text);
  return [...namedMonths(plain), ...yearFirst(plain), ...yearLast(plain, order)]
    .map(asWritten(text))
    .sort((a, b) => a.start - b.start);
}

const DAY_OF_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${MONTH} ${DAY}(?:st|nd|rd|th)?|${DAY}${ORDINAL}${OF} ${MONTH})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A day and a month as they stand in a text, with no year beside them or one. */
export interface FoundDay extends Omit<FoundDate, 'date'> {
  readonly month: number;
  readonly day: number;
}

/** English writes its months with a capital: “set 12”, “march 12” are other words. */
const isMonth = (word: string, language: string): boolean =>
  (isMonthIn('en', word.toLowerCase()) && word !== word.toLowerCase()) ||
  (language !== 'en' && isMonthIn(language, word.toLowerCase()));

/**
 * Every day with its month in `text`: `June 19`, `19 juin`.
 *
 * @param language whose months count beside those of English, as a BCP 47 tag; all of them where the place says that a
 * day stands there
 */
export function findDays(text: string, language: string | 'all' = 'en'): FoundDay[] {
  if (!HAS_FIGURE.test(text)) return [];
  return [...latinFigures(text).matchAll(DAY_OF_YEAR)].flatMap((match) => {
    const [passage, month1, day1, day2, month2] = match;
    const month = month1 ?? month2 ?? '';
    if (language !== 'all' && !isMonth(month, language)) return [];
    return {
      month: Number(MONTH_NUMBER.get(month.toLowerCase())),
      day: Number(day1 ?? day2),
      passage: text.slice(match.index, match.index + passage.length),
      start: match.index,
      end: match.index + passage.length,
    };
  });
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The English weekday of an ISO date. */
export const weekdayOf = (date: string): string =>
  WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** Every ISO date from `from` to `to`, both included; at most a month of them. */
export function datesBetween(from: string, to: string): string[] {
  const dates: string[] = [];
  for (let at = Date.parse(`${from}T00:00:00Z`); dates.length < 31; at += 86_400_000) {
    const date = new Date(at).toISOString().slice(0, 10);
    if (date > to) break;
    dates.push(date);
  }
  return dates;
}
