import { Temporal } from 'temporal-polyfill';
import type { When } from '../../schemas/when.ts';
import { precisionOf } from './bounds-of.ts';

/**
 * The start of a When for the `datetime` attribute of `<time>`, as precise as it is: `1979`, `2021-05`, `2021-05-03` or
 * `2021-05-03T16:30+02:00`. Undefined where the text sets no date.
 *
 * @param storyZone the zone of moments that name none
 */
export function datetimeOf(when: When, storyZone: string): string | undefined {
  if (when.from === undefined) return undefined;
  if (precisionOf(when.from) !== 'minute') return when.from;
  const moment = Temporal.PlainDateTime.from(when.from).toZonedDateTime(when.zone ?? storyZone);
  return when.from + moment.offset;
}
