import { extractQuotations } from '../../story/extract-quotations.ts';
import { findDates } from '../../story/find-dates.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import { findClock } from './find-clock.ts';
import { addDays, daysBetween, weekdayNamed, weekdayOf, weekOf } from './iso-days.ts';
import { looksAhead, type Outlook, outlookOf } from './looks-ahead.ts';
import { clauseAt, splitClauses, tokensOfClause } from './split-clauses.ts';

/** A time that a sentence names. Offsets are into the sentence. */
export interface ToldTime {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** An ISO date as precise as the words: year, month or day. */
  readonly from: string;
  readonly to?: string;
  readonly part?: 'early' | 'mid' | 'late' | 'morning' | 'afternoon' | 'evening';
  /** `16:30`, local time. */
  readonly clock?: string;
  readonly circa: boolean;
  /** Whether the words alone leave out which day they mean. */
  readonly isCounted: boolean;
  /** Whether the words give only a time of day, and the day is that of a sentence before. */
  readonly isCarriedDay?: boolean;
  readonly outlook: Outlook;
}

/** Where a report stands in time: its day, and the last day that it named. */
export interface Reckoning {
  readonly written: string | undefined;
  readonly lastDay: string | undefined;
  /** The day of the sentence before that is most like this one: what a bare time of day belongs to. */
  readonly likeDay: () => string | undefined;
}

const HAS_TIME =
  /\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|tomorrow|yesterday|noon|midnight|day|days|night|week|weeks|weekend|month|months|year|years|morning|afternoon|evening|overnight|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)\b/i;

const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const numberOf = (word: string): number => {
  const listed = NUMBERS.indexOf(word.toLowerCase());
  return /^an?$/i.test(word) ? 1 : listed >= 0 ? listed : Number(word);
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to?: string | undefined;
  readonly circa?: boolean;
  readonly isCounted: boolean;
}

type Rule = (text: string, reckoning: Reckoning) => Found[];

const every = (
  text: string,
  pattern: RegExp,
  make: (match: RegExpExecArray) => Omit<Found, 'start' | 'end'> | undefined,
): Found[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const made = make(match);
    return made ? [{ start: match.index, end: match.index + match[0].length, ...made }] : [];
  });

const YEAR =
  /\b(?:in|by|during|of|for|until|since|from) (1[5-9]\d\d|20\d\d)\b(?![-–/]\d)(?! (?:people|metres|meters|miles|feet|km|dollars|euros|pounds|votes))/g;
const BARE_TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b(?!['’]s)/gi;
const WEEK = /\b(?:(?:earlier|later) )?(last|this|next) (week(?:end)?)\b/gi;
const THE_WEEKEND = /\b(?:at|over|on|during) the weekend\b/gi;
const MONTH_OF_YEAR =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December),? (last|this|next) year\b/g;
const AGO =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (days?|weeks?|months?|years?) ago\b/gi;
const NEIGHBOUR_DAY =
  /\b(?:the )?(day before|previous day|day earlier|next day|following day|day after|day later)\b(?! (?:the|a|his|her|its|their|he|she|it|they|this|tomorrow|yesterday|\p{Lu}))/giu;
const SAME_DAY =
  /\b(?:(?:earlier|later) (?:in the|that|the same) (?:day|morning|afternoon|evening|night)|(?:that|the same) (?:day|morning|afternoon|evening|night))\b/gi;
const COUNTED_FROM =
  /\b(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (days?|weeks?|months?|years?) (after|before)(?= \p{L})/giu;

/** “a strike for Tuesday”, “by next Friday” */
const FOR_DAY = /\b(?:for|by|starting|beginning)(?: (?:next|this|late|early))? $/i;

const shiftYears = (day: string, years: number) => String(Number(day.slice(0, 4)) + years);
function shiftMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** So many units from a day, as precise as the unit. */
function shift(day: string, count: number, unit: string): string {
  if (unit.startsWith('day')) return addDays(day, count);
  if (unit.startsWith('week')) return addDays(day, 7 * count);
  return unit.startsWith('month') ? shiftMonths(day, count) : shiftYears(day, count);
}

const relativeRules: readonly Rule[] = [
  (text, { written }) =>
    every(text, BARE_TODAY, () => (written ? { from: written, isCounted: true } : undefined)),
  (text, { written }) =>
    every(text, WEEK, ([, which = '', unit = '']) => {
      if (!written) return undefined;
      const step = { last: -7, this: 0, next: 7 }[which.toLowerCase()] ?? 0;
      const week = weekOf(addDays(written, step));
      return {
        from: unit.toLowerCase() === 'week' ? week.from : addDays(week.to, -1),
        to: week.to,
        isCounted: true,
      };
    }),
  (text, { written }) =>
    every(text, THE_WEEKEND, () => {
      if (!written) return undefined;
      const { to } = weekOf(
        addDays(written, weekdayOf(written) === 0 || weekdayOf(written) === 6 ? 0 : -7),
      );
      return { from: addDays(to, -1), to, isCounted: true };
    }),
  (text, { written }) =>
    every(text, MONTH_OF_YEAR, ([, month = '', which = '']) => {
      if (!written) return undefined;
      const step = { last: -1, this: 0, next: 1 }[which] ?? 0;
      const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
      return { from: `${shiftYears(written, step)}-${number}`, isCounted: true };
    }),
  (text, { written }) =>
    every(text, AGO, ([, count = '', unit = '']) =>
      written
        ? {
            from: shift(written, -numberOf(count), unit.toLowerCase()),
            isCounted: true,
            circa: !unit.startsWith('day'),
          }
        : undefined,
    ),
  (text, { lastDay }) =>
    every(text, NEIGHBOUR_DAY, ([, words = '']) =>
      lastDay
        ? {
            from: addDays(lastDay, /before|previous|earlier/i.test(words) ? -1 : 1),
            isCounted: true,
          }
        : undefined,
    ),
  (text, { lastDay }) =>
    every(text, SAME_DAY, () => (lastDay ? { from: lastDay, isCounted: true } : undefined)),
  (text) => every(text, YEAR, ([, year = '']) => ({ from: year, isCounted: false })),
];

/** The rules of this project first, then those of chrono where none of them found a time. */
function findAll(text: string, reckoning: Reckoning): Found[] {
  const own = relativeRules.flatMap((rule) => rule(text, reckoning));
  const { written } = reckoning;
  const theirs = findDates(text, written ?? '2000-01-01').filter(
    ({ text: words, start, end }) =>
      (written !== undefined || /\b\d{4}\b/.test(words)) &&
      !/^(?:at )?(?:about |around )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?)?$/i.test(words) &&
      !/\b(?:later|earlier|before)$/i.test(words) &&
      !/^(?:the )?(?:last|past|next) [\p{L}\d]+ \p{L}+s$/iu.test(words) &&
      !/^(?:in the |the |this )?(?:morning|afternoon|evening|night)$/i.test(words) &&
      !own.some((found) => found.start < end && start < found.end),
  );
  return [
    ...own,
    ...theirs.map(({ start, end, text: words, means, until }) => ({
      start,
      end,
      from: means,
      to: until,
      isCounted: !/\d{4}/.test(words),
    })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The day of the week that the words mean: the next one where the clause looks ahead, else the last one. */
function resolveWeekday(words: string, found: Found, written: string, outlook: Outlook): string {
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

/** A month without a year lies behind where the clause looks back: in June “in August” was last year. */
function inYearOf(
  words: string,
  from: string,
  written: string | undefined,
  outlook: Outlook,
): string {
  if (!written || /\d{4}/.test(words) || !NAMES_MONTH.test(words) || from.length < 7) return from;
  const [head, tail] = [Number(from.slice(0, 4)), from.slice(4)];
  if (outlook === 'past' && from > written.slice(0, from.length) && !isSoon(from, written))
    return `${head - 1}${tail}`;
  const isLongAgo = daysBetween(`${from}-01`.slice(0, 10), written) > HALF_YEAR_DAYS;
  return looksAhead(outlook) && isLongAgo ? `${head + 1}${tail}` : from;
}

/** A day or two ahead is told in a past tense, too: what was then planned. */
const isSoon = (from: string, written: string) =>
  from.length === 10 && daysBetween(written, from) <= 3;

const PART_OF_DAY: Readonly<Record<string, ToldTime['part']>> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'evening',
  tonight: 'evening',
};

/** “early May”, “Sunday afternoon”: as the words of the time or those beside it say. */
function partOf(text: string, { start, end, from }: Found): ToldTime['part'] {
  const narrow = /\b(early|mid|late)(?: |-)(?:in )?(?:on )?$/i
    .exec(text.slice(Math.max(0, start - 9), start))?.[1]
    ?.toLowerCase();
  if (from.length < 10) return narrow as ToldTime['part'];
  const before = /\b(morning|afternoon|evening|night) (?:of|on) $/i.exec(
    text.slice(Math.max(0, start - 16), start),
  );
  const inside =
    before ?? /\b(morning|afternoon|evening|night|tonight)\b/i.exec(text.slice(start, end + 11));
  const words = inside?.[1]?.toLowerCase();
  return words ? PART_OF_DAY[words] : (narrow as ToldTime['part']);
}

/** The times that a sentence names, in the order of its words. */
export function findTimes(sentence: ReportSentence, reckoning: Reckoning): ToldTime[] {
  const { text, tokens } = sentence;
  if (!HAS_TIME.test(text)) return [];
  const clauses = splitClauses(tokens);
  const { written } = reckoning;
  const told: ToldTime[] = [];
  const quoted = extractQuotations(text);
  for (const found of findAll(text, reckoning)) {
    // “Today” in someone’s mouth is not the day of the report.
    if (
      found.isCounted &&
      quoted.some(({ start, end }) => found.start >= start && found.end <= end)
    )
      continue;
    const words = text.slice(found.start, found.end);
    const clause = clauseAt(clauses, tokens, found.start);
    const outlook = outlookOf(tokensOfClause(tokens, clause), found.start);
    const withYear = inYearOf(words, found.from, written, outlook);
    const isFor = FOR_DAY.test(text.slice(Math.max(0, found.start - 12), found.start));
    const from =
      written === undefined
        ? found.from
        : resolveWeekday(
            words,
            { ...found, from: withYear },
            written,
            isFor ? 'announced' : outlook,
          );
    told.push(complete(text, { ...found, from }, outlook));
  }
  const clock = told.length === 0 ? findClock(text) : undefined;
  const day = clock && (reckoning.likeDay() ?? written);
  if (clock && day) {
    const outlook = outlookOf(tokens);
    told.push({
      ...clock,
      from: day,
      isCounted: true,
      isCarriedDay: true,
      circa: clock.circa,
      outlook,
    });
  }
  return [...told, ...findCounted(sentence, told)].sort((a, b) => a.start - b.start);
}

function complete(text: string, found: Found, outlook: Outlook): ToldTime {
  const { start, end, from, to, circa = false, isCounted } = found;
  const clock = from.length === 10 && to === undefined ? findClock(text, start, end) : undefined;
  const part = to === undefined ? partOf(text, found) : undefined;
  return {
    start: Math.min(start, clock?.start ?? start),
    end: Math.max(end, clock?.end ?? end),
    text: text.slice(start, end),
    from,
    ...(to !== undefined && to > from && { to }),
    ...(part !== undefined && { part }),
    ...(clock && { clock: clock.clock }),
    circa: circa || (clock?.circa ?? false),
    isCounted,
    outlook,
  };
}

/** “a day after the bridge was opened”: counted from the time of the clause before it. */
function findCounted({ text }: ReportSentence, told: readonly ToldTime[]): ToldTime[] {
  return [...text.matchAll(COUNTED_FROM)].flatMap(
    ({ 0: words, 1: count = '', 2: unit = '', 3: side, index }) => {
      const anchor = told.findLast(({ end, from }) => end <= index && from.length === 10);
      if (!anchor) return [];
      const sign = side?.toLowerCase() === 'after' ? -1 : 1;
      return [
        {
          start: index,
          end: index + words.length,
          text: words,
          from: shift(anchor.from, sign * numberOf(count), unit.toLowerCase()),
          circa: !unit.toLowerCase().startsWith('day'),
          isCounted: true,
          outlook: 'past' as const,
        },
      ];
    },
  );
}

export const isDay = (time: Pick<ToldTime, 'from' | 'to'>): boolean =>
  time.from.length === 10 && time.to === undefined;
