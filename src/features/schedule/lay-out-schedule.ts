import type { Phase, PhaseEvents, TimelineEvent } from '../../story/story.ts';
import { isDay } from '../../story/timeline/order.ts';
import { mostTold } from '../../text/most-told.ts';
import { type Hours, placeOnDay } from './place-on-day.ts';

/** An event on the hours of its day. */
export interface ScheduledEvent {
  readonly event: TimelineEvent;
  /** The part of the day in which the reports put it, where none gives the hour. */
  readonly within: Hours | undefined;
  /** What every report allows; undefined for an event that has an hour and no length. */
  readonly sure: Hours | undefined;
  /** As far as one of them allows at most: what lies between is drawn fading. */
  readonly most: Hours;
}

export interface ScheduledDay {
  readonly phase: Phase;
  readonly events: readonly ScheduledEvent[];
}

/** The days of a story that have something to show, all on the same hours. */
export interface Schedule {
  readonly days: readonly ScheduledDay[];
  readonly hours: Hours;
}

const MOST_OF_A_DAY = 8;
/** Of more days a schedule would be longer than the list that it introduces. */
const MOST_DAYS = 14;
/** So many hours show a course without a length among them. */
const FEWEST_MOMENTS = 3;
/** The axis is marked every so many hours. */
export const TICK_HOURS = 3;
const LEAST_TICKS = 4;
const LAST_TICK = 24 / TICK_HOURS;

/** The hours that hold every bar and dot, from one mark of the axis to another. */
function hoursOf(events: readonly ScheduledEvent[]): Hours {
  const edges = events.flatMap(({ most }) => most);
  let first = Math.floor(Math.min(...edges) / TICK_HOURS);
  let last = Math.ceil(Math.max(...edges) / TICK_HOURS);
  while (last - first < LEAST_TICKS) {
    if (first > 0) first--;
    if (last - first < LEAST_TICKS && last < LAST_TICK) last++;
  }
  return [first * TICK_HOURS, last * TICK_HOURS];
}

/**
 * The story's days to scale. Undefined where nothing would be seen: no event with a length and hardly one with an
 * hour, or so many days that the list of events is shorter.
 *
 * @param timeZone of the story, on whose clock the hours are counted
 */
export function layOutSchedule(
  phases: readonly PhaseEvents[],
  timeZone: string,
): Schedule | undefined {
  const days = phases
    .filter(({ phase }) => isDay(phase))
    .map(({ phase, events }): ScheduledDay => {
      const placed = events.flatMap((event) => {
        const place = placeOnDay(event, phase, timeZone);
        return place ? [{ event, ...place }] : [];
      });
      const shown = new Set(
        mostTold(
          placed.map(({ event }) => event),
          MOST_OF_A_DAY,
        ),
      );
      return { phase, events: placed.filter(({ event }) => shown.has(event)) };
    })
    .filter(({ events }) => events.length > 0);
  const all = days.flatMap(({ events }) => events);
  const hasLength = all.some(({ sure }) => sure !== undefined);
  if (days.length > MOST_DAYS || (!hasLength && all.length < FEWEST_MOMENTS)) return undefined;
  return { days, hours: hoursOf(all) };
}
