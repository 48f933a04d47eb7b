import ICAL from 'ical.js';

const LONGEST_LINE_BYTES = 75;
const bytes = new TextEncoder();

/** What is wrong with a line by RFC 5545, section 3.1. */
function lineProblems(text: string): string[] {
  const lines = text.split('\r\n');
  const bare = lines.some((line) => /[\r\n]/.test(line)) ? ['has line ends that are not CRLF'] : [];
  const long = lines.filter((line) => bytes.encode(line).length > LONGEST_LINE_BYTES);
  return [...bare, ...long.map((line) => `has a line that is too long: ${line}`)];
}

function eventProblems(component: ICAL.Component, zones: ReadonlySet<string>): string[] {
  const event = new ICAL.Event(component);
  const name = event.uid ?? 'an event without UID';
  const missing = ['uid', 'dtstamp', 'dtstart', 'summary']
    .filter((property) => !component.hasProperty(property))
    .map((property) => `${name} has no ${property.toUpperCase()}`);
  const unknown = ['dtstart', 'dtend']
    .map((property) => component.getFirstProperty(property)?.getFirstParameter('tzid'))
    .filter((zone) => zone !== undefined && !zones.has(zone))
    .map((zone) => `${name} names the time zone ${zone}, which the calendar does not describe`);
  const ends = component.hasProperty('dtend') && event.endDate.compare(event.startDate) <= 0;
  return [...missing, ...unknown, ...(ends ? [`${name} ends before it begins`] : [])];
}

/** What is wrong with a calendar by RFC 5545, as another program reads it. */
export function calendarProblems(text: string): string[] {
  let calendar: ICAL.Component;
  try {
    calendar = new ICAL.Component(ICAL.parse(text));
  } catch (error) {
    return [`is no calendar: ${error instanceof Error ? error.message : error}`];
  }
  const head = ['prodid', 'version']
    .filter((property) => !calendar.hasProperty(property))
    .map((property) => `has no ${property.toUpperCase()}`);
  const zones = new Set(
    calendar
      .getAllSubcomponents('vtimezone')
      .map((zone) => String(zone.getFirstPropertyValue('tzid'))),
  );
  const events = calendar.getAllSubcomponents('vevent');
  const uids = events.map((event) => String(event.getFirstPropertyValue('uid')));
  const twice = uids.filter((uid, i) => uids.indexOf(uid) !== i);
  return [
    ...lineProblems(text),
    ...head,
    ...events.flatMap((event) => eventProblems(event, zones)),
    ...twice.map((uid) => `has two events ${uid}`),
  ];
}
