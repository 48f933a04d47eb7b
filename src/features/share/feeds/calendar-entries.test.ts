import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { When } from '../../../schemas/when.ts';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { timelineCalendar } from './calendar.ts';

/** The calendar with one event of this date, as a calendar program reads it. */
function calendarOf(when: When, length?: string): ICAL.Component {
  const story = inventedStory();
  const opening = entryOf(story.events, 'opening');
  const [passage] = opening.passages;
  const lasted = passage && length ? [{ ...passage, length, to: undefined, bound: undefined }] : [];
  const event = { ...opening, when, lasted };
  const ics = timelineCalendar({ ...story, events: new Map([[event.id, event]]) }, at);
  return new ICAL.Component(ICAL.parse(ics));
}

/** The entry that a calendar program makes of an event with this date. */
function entryAt(when: When, length?: string) {
  const component = calendarOf(when, length).getFirstSubcomponent('vevent');
  assert.ok(component);
  const { startDate, endDate, summary, description, location, uid } = new ICAL.Event(component);
  const textOf = (name: string) => String(component.getFirstPropertyValue(name));
  return {
    summary,
    description,
    location,
    uid,
    url: textOf('url'),
    stamp: textOf('dtstamp'),
    blocksTime: textOf('transp'),
    isAllDay: startDate.isDate,
    start: startDate.toString(),
    end: endDate.toString(),
    zone: component.getFirstProperty('dtstart')?.getParameter('tzid'),
  };
}

const opening = {
  summary: 'The fair opens',
  description: 'It opened.',
  location: 'the harbour',
  uid: 'https://news.example/fair/timeline/opening/',
  url: 'https://news.example/fair/timeline/opening/',
  stamp: '2021-05-01T00:00:00Z',
  blocksTime: 'TRANSPARENT',
};
const wholeDays = (start: string, end: string, caution = '') => ({
  ...opening,
  description: `It opened.${caution === '' ? '' : `\n\n${caution}`}`,
  isAllDay: true,
  start,
  end,
  zone: undefined,
});
const noCloser = (date: string) => `The reports give no closer date than: ${date}.`;

/** What the reports say, the whole days from the first to the one after the last, and what is said of them. */
const DAYS: readonly (readonly [
  string,
  Omit<When & { from: string }, 'circa'>,
  string,
  string,
  string?,
])[] = [
  ['a day', { from: '2021-05-01' }, '2021-05-01', '2021-05-02'],
  [
    'part of a day',
    { from: '2021-05-01', part: 'evening' },
    '2021-05-01',
    '2021-05-02',
    noCloser('May 1, 2021, evening'),
  ],
  ['the last of a month', { from: '2021-05-31' }, '2021-05-31', '2021-06-01'],
  ['several days', { from: '2021-05-01', to: '2021-05-03' }, '2021-05-01', '2021-05-04'],
  ['a month of 31 days', { from: '2021-05' }, '2021-05-01', '2021-06-01', noCloser('May 2021')],
  [
    'a month of 28 days',
    { from: '2021-02' },
    '2021-02-01',
    '2021-03-01',
    noCloser('February 2021'),
  ],
  ['a year', { from: '2021' }, '2021-01-01', '2022-01-01', noCloser('2021')],
];

for (const [name, when, start, end, caution] of DAYS) {
  test(`${name} is whole days in a calendar, the end being the day after`, () => {
    assert.deepEqual(entryAt({ circa: false, ...when }), wholeDays(start, end, caution));
  });
}

test('a date that reports give as about, or that was inferred, is said to be so', () => {
  const inferred = 'The fair closed a day later.';
  assert.deepEqual(
    entryAt({ circa: true, from: '2021-05-01', inferred }),
    wholeDays(
      '2021-05-01',
      '2021-05-02',
      'The reports say “around”. The date is inferred. The fair closed a day later.',
    ),
  );
});

const timed = (start: string, end: string, zone: string, clocks: string) => ({
  ...opening,
  description: `It opened.\n\n${clocks}`,
  isAllDay: false,
  start,
  end,
  zone,
});

test('a time is a moment in its zone', () => {
  assert.deepEqual(
    entryAt({ circa: false, from: '2021-05-01T16:30', zone: 'Asia/Tokyo' }),
    timed(
      '2021-05-01T16:30:00',
      '2021-05-01T16:30:00',
      'Asia/Tokyo',
      '08:30 Harbour (Asia/Tokyo, UTC+09:00).',
    ),
  );
});

test('a calendar tells of the zones of its moments, and of no others', () => {
  const zonesOf = (when: When) =>
    calendarOf(when)
      .getAllSubcomponents('vtimezone')
      .map((zone) => zone.getFirstPropertyValue('tzid'));
  assert.deepEqual(zonesOf({ circa: false, from: '2021-05-01T16:30', zone: 'Asia/Tokyo' }), [
    'Asia/Tokyo',
  ]);
  assert.deepEqual(zonesOf({ circa: false, from: '2021-05-01' }), []);
});

test('a span of time ends at its last moment', () => {
  const clocks = '10:00 Harbour (Europe/Lisbon, UTC+01:00).';
  const span = { circa: false, from: '2021-05-01T10:00', to: '2021-05-01T12:30' };
  assert.deepEqual(
    entryAt(span),
    timed('2021-05-01T10:00:00', '2021-05-01T12:30:00', 'Europe/Lisbon', clocks),
  );
  assert.deepEqual(
    entryAt({ ...span, to: '2021-05-03' }),
    timed('2021-05-01T10:00:00', '2021-05-04T00:00:00', 'Europe/Lisbon', clocks),
  );
});

test('an event for which reports set no date stands in no calendar', () => {
  const calendar = calendarOf({ label: 'no date set', stands: '2021-05-09' });
  assert.deepEqual(calendar.getAllSubcomponents(), []);
});

test('the calendar has the name of the story, and its entries in the story’s order', () => {
  const calendar = new ICAL.Component(ICAL.parse(timelineCalendar(inventedStory(), at)));
  assert.deepEqual(
    ['name', 'prodid', 'url', 'version'].map((name) => calendar.getFirstPropertyValue(name)),
    ['The fair', '-//Palimpsest//Timeline//EN', 'https://news.example/fair/timeline/', '2.0'],
  );
  assert.deepEqual(
    calendar
      .getAllSubcomponents('vevent')
      .map((entry) => [
        String(entry.getFirstPropertyValue('dtstamp')),
        new ICAL.Event(entry).summary,
      ]),
    [
      ['2021-05-01T00:00:00Z', 'The fair opens'],
      ['2021-05-02T00:00:00Z', 'The fair closes'],
    ],
  );
});

test('an entry ends by the length that the reports give, unless they give its end', () => {
  const when = { circa: false, from: '2021-05-01T16:30' };
  assert.equal(entryAt(when, 'PT35M').end, '2021-05-01T17:05:00');
  const ended = { ...when, to: '2021-05-01T18:00' };
  assert.equal(entryAt(ended, 'PT35M').end, '2021-05-01T18:00:00');
});
