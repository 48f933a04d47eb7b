import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarProblems } from './calendar-problems.ts';

const event = [
  'BEGIN:VEVENT',
  'UID:one',
  'DTSTAMP:20210501T000000Z',
  'DTSTART;VALUE=DATE:20210501',
  'DTEND;VALUE=DATE:20210502',
  'SUMMARY:A fair',
  'END:VEVENT',
];
const calendar = (...events: string[][]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//EN', ...events.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  );

test('a whole calendar has no problem', () => {
  assert.deepEqual(calendarProblems(calendar(event)), []);
});

test('each problem is told', () => {
  const without = (start: string) => event.filter((line) => !line.startsWith(start));
  const problemsOf = (changed: string[]) => calendarProblems(calendar(changed)).join('; ');
  assert.equal(problemsOf(without('DTSTAMP')), 'one has no DTSTAMP');
  assert.match(calendarProblems(calendar(event, event)).join(), /has two events one/);
  assert.match(
    problemsOf(event.map((line) => line.replace('0502', '0430'))),
    /one ends before it begins/,
  );
  assert.match(
    problemsOf(
      event.map((line) =>
        line.replace('DTSTART;VALUE=DATE:20210501', 'DTSTART;TZID=Q/Z:20210501T080000'),
      ),
    ),
    /time zone Q\/Z/,
  );
  assert.match(
    problemsOf(event.map((line) => line.replace('fair', 'fair '.repeat(20)))),
    /too long/,
  );
  assert.match(calendarProblems('nothing').join(), /is no calendar/);
});
