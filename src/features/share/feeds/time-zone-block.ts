import { Temporal } from 'temporal-polyfill';

const local = (moment: Temporal.ZonedDateTime) =>
  moment.toPlainDateTime().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

const compact = (offset: string) => offset.replace(':', '');

/** An offset from `onset` on, local time by the offset before. */
function observance(onset: string, before: string, after: string): string[] {
  return [
    'BEGIN:STANDARD',
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${compact(before)}`,
    `TZOFFSETTO:${compact(after)}`,
    'END:STANDARD',
  ];
}

/**
 * What a calendar must say of a time zone that its moments name (RFC 5545, VTIMEZONE): its offsets within a stretch.
 *
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970, inclusive
 */
export function timeZoneBlock(zone: string, from: number, to: number): string {
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const lines = ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observance(local(at), at.offset, at.offset)];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    if (!next || next.epochMilliseconds > to) break;
    lines.push(...observance(local(next.withTimeZone(at.offset)), at.offset, next.offset));
    at = next;
  }
  return [...lines, 'END:VTIMEZONE'].join('\r\n');
}
