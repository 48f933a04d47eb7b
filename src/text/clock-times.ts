import type { When } from '../schemas/when.ts';
import { CLOCK_TIME, dateFormat } from './date-format.ts';

/** A clock time as it stood somewhere: `{ label: 'Oslo', time: '16:30', day: '4 Mar' }`. */
export interface ClockTime {
  readonly label: string;
  readonly time: string;
  /** Named where it is another day than on the first clock. */
  readonly day: string | undefined;
}

interface Clock {
  readonly label: string;
  readonly zone: string;
}

function fieldsIn(zone: string, moment: number, language: string) {
  const format = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...options, timeZone: zone }).format(moment);
  return {
    time: format(CLOCK_TIME),
    day: format({ day: 'numeric', month: 'short' }),
  };
}

/**
 * One moment on several clocks; empty when the date holds no clock time.
 *
 * @param moment milliseconds since 1970
 */
export function clockTimes(
  when: When,
  moment: number,
  clocks: readonly Clock[],
  language: string,
): ClockTime[] {
  if (!when.from?.includes('T')) return [];
  const read = clocks.map(({ label, zone }) => ({ label, ...fieldsIn(zone, moment, language) }));
  return read.map((clock) => ({
    ...clock,
    day: clock.day === read[0]?.day ? undefined : clock.day,
  }));
}
