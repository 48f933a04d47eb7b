import { Temporal } from 'temporal-polyfill';
import { type ClockChange, groupChanges, type YearlyRule } from './clock-changes.ts';

const compact = (moment: Temporal.PlainDateTime) =>
  moment.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');

const offsetOf = (offset: string) => offset.replaceAll(':', '');

function ruleLine({ month, nth, weekday, until }: YearlyRule): string {
  const day = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][weekday - 1];
  const end = until === undefined ? '' : `;UNTIL=${compact(until)}Z`;
  return `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${day}${end}`;
}

/** An offset from an onset on, which is local time by the offset before. */
function observance(name: string, change: ClockChange, rule: YearlyRule | undefined): string[] {
  return [
    `BEGIN:${name}`,
    `DTSTART:${compact(change.onset)}`,
    `TZOFFSETFROM:${offsetOf(change.before)}`,
    `TZOFFSETTO:${offsetOf(change.after)}`,
    ...(rule ? [ruleLine(rule)] : []),
    `END:${name}`,
  ];
}

/**
 * What a calendar must say of a time zone that its moments name (RFC 5545, VTIMEZONE): its offsets within a stretch,
 * summer time apart from standard time, and a rule for each change that comes back every year.
 *
 * @param from milliseconds since 1970
 * @param to milliseconds since 1970, inclusive
 */
export function timeZoneBlock(zone: string, from: number, to: number): string {
  const start = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const first = { onset: start.toPlainDateTime(), before: start.offset, after: start.offset };
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    ...observance('STANDARD', first, undefined),
    ...groupChanges(start, to).flatMap(({ change, isSummerTime, rule }) =>
      observance(isSummerTime ? 'DAYLIGHT' : 'STANDARD', change, rule),
    ),
    'END:VTIMEZONE',
  ].join('\r\n');
}
