import { Temporal } from 'temporal-polyfill';

/** A change of a zone's clocks. */
export interface ClockChange {
  /** Local time by the offset before. */
  readonly onset: Temporal.PlainDateTime;
  /** `+01:00` */
  readonly before: string;
  readonly after: string;
}

/** A day of every year: the second Sunday of March, the last (`nth` -1) of October. */
export interface YearlyRule {
  readonly month: number;
  readonly nth: number;
  /** 1 is Monday. */
  readonly weekday: number;
  /** The last onset, in UTC, where the rule was given up. */
  readonly until: Temporal.PlainDateTime | undefined;
}

interface Found extends ClockChange {
  readonly utc: Temporal.PlainDateTime;
  readonly isSummerTime: boolean;
}

/** Changes that are one in each of several years, or one alone. */
export interface ChangeGroup {
  readonly change: ClockChange;
  readonly isSummerTime: boolean;
  readonly rule: YearlyRule | undefined;
}

const DAYS_OF_A_WEEK = 7;
/** Summer time ends within the year; clocks that stay put forward are another standard time. */
const LONGEST_SUMMER_DAYS = 330;

const nanoseconds = (moment: Temporal.ZonedDateTime) => moment.offsetNanoseconds;

/** Whether the clocks go forward for a season and then back. */
function isForSeason(before: Temporal.ZonedDateTime, change: Temporal.ZonedDateTime): boolean {
  const end = change.getTimeZoneTransition('next');
  if (!end || nanoseconds(change) <= nanoseconds(before)) return false;
  const days = change.until(end, { largestUnit: 'days' }).days;
  return days < LONGEST_SUMMER_DAYS && nanoseconds(end) < nanoseconds(change);
}

function changesAfter(start: Temporal.ZonedDateTime, to: number): Found[] {
  const found: Found[] = [];
  for (let at = start; ; ) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > to) return found;
    found.push({
      onset: next.withTimeZone(at.offset).toPlainDateTime(),
      before: at.offset,
      after: next.offset,
      utc: next.withTimeZone('UTC').toPlainDateTime(),
      isSummerTime: isForSeason(at, next),
    });
    at = next;
  }
}

/** Which weekday of its month a day can be called: `[-1, 4]` for the fourth that is the last. */
function namesOf(day: Temporal.PlainDateTime): number[] {
  const isLast = day.day + DAYS_OF_A_WEEK > day.daysInMonth;
  return [...(isLast ? [-1] : []), Math.ceil(day.day / DAYS_OF_A_WEEK)];
}

/** Changes that follow one rule so far. */
interface Run {
  readonly first: Found;
  last: Found;
  /** Which weekday of its month the day of each of them can be called: at least one. */
  names: readonly number[];
}

const sameEachYear = (one: Found, other: Found) =>
  one.onset.year + 1 === other.onset.year &&
  one.onset.month === other.onset.month &&
  one.onset.dayOfWeek === other.onset.dayOfWeek &&
  one.onset.toPlainTime().equals(other.onset.toPlainTime()) &&
  one.before === other.before &&
  one.after === other.after &&
  one.isSummerTime === other.isSummerTime;

/**
 * The changes of a zone's clocks within a stretch, those that follow one rule over several years together.
 *
 * @param to milliseconds since 1970, inclusive
 */
export function groupChanges(start: Temporal.ZonedDateTime, to: number): ChangeGroup[] {
  const runs: Run[] = [];
  for (const change of changesAfter(start, to)) {
    const names = namesOf(change.onset);
    const common = (run: Run) => run.names.filter((nth) => names.includes(nth));
    const run = runs.find((one) => sameEachYear(one.last, change) && common(one).length > 0);
    if (run) Object.assign(run, { last: change, names: common(run) });
    else runs.push({ first: change, last: change, names });
  }
  const end = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO(start.timeZoneId).year;
  return runs.map(({ first, last, names: [nth = -1] }): ChangeGroup => {
    const { month, dayOfWeek: weekday } = first.onset;
    // A rule that may go on after the stretch has no end.
    const until = last.onset.year < end - 1 ? last.utc : undefined;
    const rule = first === last ? undefined : { month, nth, weekday, until };
    return { change: first, isSummerTime: first.isSummerTime, rule };
  });
}
