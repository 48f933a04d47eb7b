import type { TimeScale } from './time-scale.ts';

export interface Tick {
  readonly x: number;
  readonly label: string;
}

const MIN_GAP = 37;

interface Candidate {
  readonly moment: number;
  readonly label: string;
}

/** New Year of every year, and the first of every month, between two moments. */
function candidates(first: number, last: number, language: string): Candidate[] {
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  const years: Candidate[] = [];
  const months: Candidate[] = [];
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()];
  for (let year = from; year <= to; year++) {
    years.push({ moment: Date.UTC(year, 0), label: String(year) });
  }
  for (let index = 11; index > 0; index--) {
    for (const year of [to, to - 1]) {
      const moment = Date.UTC(year, index);
      months.push({ moment, label: month.format(moment) });
    }
  }
  return [...years.reverse(), ...months];
}

/**
 * Years, and months where there is room, on the parts of the axis outside the story's days. Later years come first,
 * so that the crowded past gives way; two labels never stand closer than they can be read.
 *
 * @param first the earliest moment shown, and the year that it belongs to where it happened
 * @param last the latest moment shown
 */
export function axisTicks(
  scale: TimeScale,
  first: { readonly moment: number; readonly label: string },
  last: number,
  language: string,
): Tick[] {
  const ticks: Tick[] = [];
  const [start, end] = scale.days;
  const place = (tick: Tick) => {
    const { x } = tick;
    const outside = x <= start - MIN_GAP / 2 || x >= end + MIN_GAP / 2;
    if (outside && ticks.every((other) => Math.abs(other.x - x) >= MIN_GAP)) ticks.push(tick);
  };
  if (scale.at(first.moment) < start) {
    place({ x: scale.at(first.moment), label: first.label });
  }
  for (const { moment, label } of candidates(first.moment, last, language)) {
    if (moment > first.moment && moment < last) place({ x: scale.at(moment), label });
  }
  return ticks.sort((a, b) => a.x - b.x);
}
