import { addDays, daysBetween } from '../dates/iso-days.ts';

interface Span {
  readonly from: string;
  readonly to: string;
}

/** A day belongs to the story’s days when no more than so many without a report or an event lie between. */
const MAX_GAP_DAYS = 2;
/** And when it has this share of the events of the busiest day. */
const MIN_SHARE = 0.25;
const LONGEST_DAYS = 31;

/**
 * The days that the story is about: those around the busiest day on which events lie close together. What lies further
 * back is background.
 *
 * @param days of the events, an ISO day for each report that tells one
 * @param written days of the reports
 */
export function findSpan(days: readonly string[], written: readonly string[]): Span | undefined {
  const first = written.toSorted()[0];
  const last = written.toSorted().at(-1);
  const near =
    first && last ? days.filter((day) => day >= addDays(first, -7) && day <= last) : days;
  const told = near.length > 0 ? near : written;
  const times = Map.groupBy(told, (day) => day);
  const busiest = [...times].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? 1 : -1))[0];
  if (!busiest) return undefined;
  const least = busiest[1].length * MIN_SHARE;
  const busy = [...times]
    .filter(([, events]) => events.length >= least)
    .map(([day]) => day)
    .sort();
  const at = busy.indexOf(busiest[0]);
  let [from, to] = [at, at];
  const close = (a: number, b: number) => daysBetween(busy[a] ?? '', busy[b] ?? '') <= MAX_GAP_DAYS;
  while (
    from > 0 &&
    close(from - 1, from) &&
    daysBetween(busy[from - 1] ?? '', busy[to] ?? '') < LONGEST_DAYS
  )
    from--;
  while (
    to < busy.length - 1 &&
    close(to, to + 1) &&
    daysBetween(busy[from] ?? '', busy[to + 1] ?? '') < LONGEST_DAYS
  )
    to++;
  return { from: busy[from] ?? busiest[0], to: busy[to] ?? busiest[0] };
}
