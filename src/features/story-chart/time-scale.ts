/** Moments in milliseconds since 1970: the earliest and latest event, and the days between them that the story tells. */
export interface Extent {
  readonly first: number;
  readonly from: number;
  /** Where one of those days ends and the next begins. */
  readonly midnights?: readonly number[];
  /** The end of the last day. */
  readonly to: number;
  readonly last: number;
}

export type Zone = readonly [start: number, end: number];

/** Places on the axis. The days of the story run evenly; what lies before and after shrinks the farther away it is. */
export interface TimeScale {
  readonly before: Zone;
  readonly days: Zone;
  readonly after: Zone;
  readonly at: (moment: number) => number;
}

const BEFORE_SHARE = 0.38;
const AFTER_SHARE = 0.12;
/** How far from the story's days the axis is still nearly even, in lengths of those days. */
const EVEN_LENGTHS = 3;

/**
 * @param left where the axis starts
 * @param right where it ends
 */
export function createTimeScale(extent: Extent, left: number, right: number): TimeScale {
  const { first, from, to, last } = extent;
  const width = right - left;
  const start = left + (first < from ? width * BEFORE_SHARE : 0);
  const end = right - (last > to ? width * AFTER_SHARE : 0);
  const near = (to - from) * EVEN_LENGTHS;
  const share = (distance: number, longest: number) =>
    longest <= 0 ? 0 : Math.log1p(distance / near) / Math.log1p(longest / near);
  const at = (moment: number) => {
    if (moment < from) return start - (start - left) * share(from - moment, from - first);
    if (moment > to) return end + (right - end) * share(moment - to, last - to);
    return start + ((end - start) * (moment - from)) / (to - from);
  };
  return { before: [left, start], days: [start, end], after: [end, right], at };
}
