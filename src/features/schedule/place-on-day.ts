import { Temporal } from 'temporal-polyfill';
import type { Phase, TimelineEvent } from '../../story/story.ts';
import { boundsOf, precisionOf } from '../../story/timeline/bounds-of.ts';
import { boundsOfLength } from '../../story/timeline/told-lengths.ts';

/** A stretch of a day in hours of its clock: from 0 to 24. */
export type Hours = readonly [from: number, to: number];

/** Where an event stands on the hours of a day. */
export interface PlaceOnDay {
  readonly within: Hours | undefined;
  readonly sure: Hours | undefined;
  readonly most: Hours;
}

const HOUR_MS = 3_600_000;
const MINUTES = 60;
const DAY_HOURS = 24;
/** How far from an hour that is given as “around” a bar fades. */
const AROUND_HOURS = 1 / 6;
/** How far a bar fades whose place in the day is not known, and the share of its length that this may take. */
const UNKNOWN_HOURS = 0.75;
const UNKNOWN_SHARE = 0.25;

/** A moment on the clock of a day; before it 0, after it 24. */
function hourOf(moment: number, day: Temporal.PlainDate, timeZone: string): number {
  const local = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(timeZone);
  const order = Temporal.PlainDate.compare(local.toPlainDate(), day);
  if (order !== 0) return order < 0 ? 0 : DAY_HOURS;
  return local.hour + local.minute / MINUTES;
}

const inDay = ([from, to]: Hours): Hours => [Math.max(0, from), Math.min(DAY_HOURS, to)];

/**
 * The hours at which an event stands on one day. An event without an hour stands in the middle of the part of the day
 * that the reports name. Undefined where it has neither an hour nor a length in a part of the day, or takes more than
 * a day.
 *
 * @param phase the day, on which the event begins
 * @param timeZone of the clock by which the day is counted
 */
export function placeOnDay(
  { when, lasted }: Pick<TimelineEvent, 'when' | 'lasted'>,
  phase: Phase,
  timeZone: string,
): PlaceOnDay | undefined {
  if (when.from === undefined) return undefined;
  const day = Temporal.PlainDate.from(phase);
  const { start, end } = boundsOf(when, timeZone);
  const length = boundsOfLength(lasted);
  if (length && length.least >= DAY_HOURS * HOUR_MS) return undefined;
  const at = (moment: number) => hourOf(moment, day, timeZone);

  if (precisionOf(when.from) === 'minute') {
    const around = when.circa ? AROUND_HOURS : 0;
    const from = at(start);
    if (when.to === undefined && !length) {
      return { within: undefined, sure: undefined, most: [from, from] };
    }
    const least = when.to === undefined && length ? start + length.least : end - HOUR_MS / MINUTES;
    const most = when.to === undefined && length ? start + length.most : least;
    return {
      within: undefined,
      sure: inDay([from, at(least)]),
      most: inDay([from - around, at(most) + around]),
    };
  }

  if (when.to !== undefined || when.part === undefined || !length) return undefined;
  if (precisionOf(when.from) !== 'day') return undefined;
  const within: Hours = [at(start), at(end)];
  const [least, most] = [length.least / HOUR_MS, length.most / HOUR_MS];
  const from = within[0] + Math.max(0, (within[1] - within[0] - most) / 2);
  const fade = Math.min(UNKNOWN_HOURS, least * UNKNOWN_SHARE);
  return {
    within,
    sure: inDay([from + fade, Math.min(from + least, from + most - fade)]),
    most: inDay([from, from + most]),
  };
}
