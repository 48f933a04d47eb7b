import { extractQuotations } from '../../story/extract-quotations.ts';
import { findDates, isBeforeChrist } from '../../story/find-dates.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import { findClock } from './find-clock.ts';
import { type Outlook, outlookOf } from './looks-ahead.ts';
import {
  type FoundTime,
  findCounted,
  findMonths,
  findRelativeTimes,
  type Reckoning,
} from './relative-times.ts';
import { resolveTime } from './resolve-time.ts';
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
  /** Whether the day is counted from the last one that was named: “the day before”. */
  readonly leans?: boolean;
  readonly outlook: Outlook;
}

/** So many characters before a time say what it is for: “by the end of”. */
const LEAD = 24;

const HAS_TIME =
  /\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|tomorrow|yesterday|noon|midday|midnight|day|days|night|week|weeks|weekend|month|months|year|years|morning|afternoon|evening|overnight|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec)\b/i;

/** The rules of this project first, then those of chrono where none of them found a time. */
function findAll(text: string, reckoning: Reckoning): FoundTime[] {
  const own = findRelativeTimes(text, reckoning);
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
  const found = [
    ...own,
    ...theirs.map(({ start, end, text: words, means, until }) => ({
      start,
      end,
      from: means,
      to: until,
      isCounted: !/\d{4}/.test(words),
    })),
  ];
  const months = findMonths(text, reckoning).filter(
    (month) => !found.some((other) => other.start < month.end && month.start < other.end),
  );
  return [...found, ...months]
    .filter(({ start, end }) => !isBeforeChrist(text.slice(start, end), text.slice(end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const PART_OF_DAY: Readonly<Record<string, ToldTime['part']>> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  night: 'evening',
  tonight: 'evening',
};

/** “early May”, “Sunday afternoon”: as the words of the time or those beside it say. */
function partOf(text: string, { start, end, from }: FoundTime): ToldTime['part'] {
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
    const before = text.slice(Math.max(0, found.start - LEAD), found.start);
    const from = resolveTime(words, found, before, written, outlook);
    // No report tells as past what lies ahead of it: “asked for the letters by 22 March”.
    const isAhead = written !== undefined && from > written.slice(0, from.length);
    const seen = isAhead && outlook === 'past' ? 'announced' : outlook;
    told.push(complete(text, { ...found, from }, seen));
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
  return [...told, ...findCounted(text, told)].sort((a, b) => a.start - b.start);
}

function complete(text: string, found: FoundTime, outlook: Outlook): ToldTime {
  const { start, end, from, to, circa = false, isCounted, leans } = found;
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
    ...(leans === true && { leans }),
    outlook,
  };
}

export const isDay = (time: Pick<ToldTime, 'from' | 'to'>): boolean =>
  time.from.length === 10 && time.to === undefined;
