import { Temporal } from 'temporal-polyfill';
import type { When } from '../../schemas/when.ts';

export type Precision = 'year' | 'month' | 'day' | 'minute';

/** How precise one bound of a When is, by its form. */
export function precisionOf(iso: string): Precision {
  if (iso.includes('T')) return 'minute';
  return iso.length === 4 ? 'year' : iso.length === 7 ? 'month' : 'day';
}

/** The first moment of a bound and the first moment after it, local time. */
function spanOf(iso: string): [Temporal.PlainDateTime, Temporal.PlainDateTime] {
  const precision = precisionOf(iso);
  const rest = { year: '-01-01', month: '-01', day: '', minute: '' }[precision];
  const start = Temporal.PlainDateTime.from(iso + rest);
  return [start, start.add({ [`${precision}s`]: 1 })];
}

/** Which share of a day each part is, in hours. */
const HOURS: Record<string, [number, number]> = {
  early: [0, 9],
  mid: [9, 15],
  late: [18, 24],
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [18, 24],
  'last-hours': [15, 24],
};

/** Which share of a longer stretch each part is. */
const THIRDS: Record<string, [number, number]> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
  'last-hours': [0.9, 1],
};

/** When something happened, as two moments: milliseconds since 1970, `end` exclusive. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

const known = new WeakMap<When, { readonly zone: string; readonly bounds: Bounds }>();

/**
 * The stretch of time that a When allows; of what has no date, the stretch next to which it stands.
 *
 * @param zone the IANA time zone of dates that name none
 */
export function boundsOf(when: When, zone: string): Bounds {
  const found = known.get(when);
  if (found?.zone === zone) return found.bounds;
  const bounds = findBounds(when, zone);
  known.set(when, { zone, bounds });
  return bounds;
}

function findBounds(when: When, zone: string): Bounds {
  const local = when.zone ?? zone;
  if (when.from === undefined) return boundsOf({ from: when.stands, circa: false }, zone);
  const [from, afterFrom] = spanOf(when.from);
  const until = when.to === undefined ? afterFrom : spanOf(when.to)[1];
  const at = (moment: Temporal.PlainDateTime) => moment.toZonedDateTime(local).epochMilliseconds;
  const precision = precisionOf(when.from);
  const hours = when.part && HOURS[when.part];
  if (hours && precision === 'day' && when.to === undefined) {
    return { start: at(from.add({ hours: hours[0] })), end: at(from.add({ hours: hours[1] })) };
  }
  const [start, end] = [at(from), at(until)];
  const share = when.part && precision !== 'minute' && THIRDS[when.part];
  if (!share) return { start, end };
  return { start: start + (end - start) * share[0], end: start + (end - start) * share[1] };
}
