import { numberOfWord } from '../words/number-words.ts';
import type { ToldTime } from './find-times.ts';
import { addDays, monthNamed, weekdayOf, weekOf } from './iso-days.ts';

/** Where a report stands in time: its day, and the last day that it named. */
export interface Reckoning {
  readonly written: string | undefined;
  readonly lastDay: string | undefined;
  /** The last of them that has been: what “earlier in the day” means. */
  readonly lastPast?: string | undefined;
  /** The day of the sentence before that is most like this one: what a bare time of day belongs to. */
  readonly likeDay: () => string | undefined;
}

const numberOf = (word: string): number =>
  /^an?$/i.test(word) ? 1 : (numberOfWord(word.toLowerCase()) ?? Number(word));

/** A time in a text, and the date that its words mean. */
export interface FoundTime {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to?: string | undefined;
  readonly circa?: boolean;
  readonly isCounted: boolean;
  /** Whether it is counted from the last day that was named. */
  readonly leans?: boolean;
}

type Rule = (text: string, reckoning: Reckoning) => FoundTime[];

const every = (
  text: string,
  pattern: RegExp,
  make: (match: RegExpExecArray) => Omit<FoundTime, 'start' | 'end'> | undefined,
): FoundTime[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const made = make(match);
    return made ? [{ start: match.index, end: match.index + match[0].length, ...made }] : [];
  });

const YEAR =
  /\b(?:in|by|during|of|since) (1[5-9]\d\d|20\d\d|1[0-4]\d\d(?=[.,;]|$| (?:by|for|when|under|during|and)\b))\b(?![-–/]\d)(?! (?:people|metres|meters|miles|feet|km|dollars|euros|pounds|votes))/gi;
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
      const number = String(monthNamed(month)).padStart(2, '0');
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
            leans: true,
          }
        : undefined,
    ),
  (text, { lastDay, lastPast = lastDay }) =>
    every(text, SAME_DAY, ([words]) => {
      const day = /earlier/i.test(words) ? lastPast : lastDay;
      return day ? { from: day, isCounted: true, leans: true } : undefined;
    }),
  (text) => every(text, YEAR, ([, year = '']) => ({ from: year, isCounted: false })),
];

const MONTH_ALONE =
  /(?<=\b(?:in|by|since|until|early|mid|late)[ -])(January|February|March|April|May|June|July|August|September|October|November|December)\b(?!,? \d|,? (?:last|this|next) year)/g;

/** “in late May after a pause”: a month, whatever stands behind it; its year is that of the report. */
export const findMonths = (text: string, { written }: Reckoning): FoundTime[] =>
  every(text, MONTH_ALONE, ([, month = '']) =>
    written === undefined
      ? undefined
      : {
          from: `${written.slice(0, 4)}-${String(monthNamed(month)).padStart(2, '0')}`,
          isCounted: true,
        },
  );

/** The times that a text counts from the day of its report, or from the day that it named last. */
export const findRelativeTimes = (text: string, reckoning: Reckoning): FoundTime[] =>
  relativeRules.flatMap((rule) => rule(text, reckoning));

/** “a day after the bridge was opened”: counted from the time of the clause before it. */
export function findCounted(text: string, told: readonly ToldTime[]): ToldTime[] {
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
