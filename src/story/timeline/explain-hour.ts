import { Temporal } from 'temporal-polyfill';

/**
 * What is odd about a clock time in a zone: in spring the clocks skip an hour, in autumn they show one twice.
 *
 * @param local local time to the minute: `2018-11-04T01:30`
 * @param zone an IANA time zone
 */
export function explainHour(local: string, zone: string): string | undefined {
  const moment = Temporal.PlainDateTime.from(local);
  const earlier = moment.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = moment.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return undefined;
  const shown = local.replace('T', ' at ');
  return earlier.toPlainDateTime().equals(moment)
    ? `The clocks of ${zone} showed ${shown} twice, when summer time ended. Say in “inferred” which is meant, or name another zone.`
    : `The clocks of ${zone} never showed ${shown}: they skipped it when summer time began. Check hour and zone.`;
}
