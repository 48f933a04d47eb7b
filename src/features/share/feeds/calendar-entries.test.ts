import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import type { When } from '../../../schemas/when.ts';
import { inventedAddresses as at, entryOf, inventedStory } from '../invented-site.ts';
import { timelineCalendar } from './calendar.ts';

/** The entry that a calendar program makes of an event with this date. */
function entryAt(when: When) {
  const story = inventedStory();
  const event = { ...entryOf(story.events, 'opening'), when };
  const ics = timelineCalendar({ ...story, events: new Map([[event.id, event]]) }, at);
  const component = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent('vevent');
  assert.ok(component);
  const { startDate, endDate, summary, location, uid } = new ICAL.Event(component);
  return {
    summary,
    location,
    uid,
    isAllDay: startDate.isDate,
    start: startDate.toString(),
    end: endDate.toString(),
    zone: component.getFirstProperty('dtstart')?.getParameter('tzid'),
  };
}

const opening = {
  summary: 'The fair opens',
  location: 'the harbour',
  uid: 'https://news.example/fair/timeline/opening/',
};
const wholeDays = (start: string, end: string) => ({
  ...opening,
  isAllDay: true,
  start,
  end,
  zone: undefined,
});

/** What the reports say, and the whole days from the first to the one after the last. */
const DAYS: readonly (readonly [string, Omit<When & { from: string }, 'circa'>, string, string])[] =
  [
    ['a day', { from: '2021-05-01' }, '2021-05-01', '2021-05-02'],
    ['part of a day', { from: '2021-05-01', part: 'evening' }, '2021-05-01', '2021-05-02'],
    ['the last of a month', { from: '2021-05-31' }, '2021-05-31', '2021-06-01'],
    ['several days', { from: '2021-05-01', to: '2021-05-03' }, '2021-05-01', '2021-05-04'],
    ['a month of 31 days', { from: '2021-05' }, '2021-05-01', '2021-06-01'],
    ['a month of 28 days', { from: '2021-02' }, '2021-02-01', '2021-03-01'],
    ['a year', { from: '2021' }, '2021-01-01', '2022-01-01'],
  ];

for (const [name, when, start, end] of DAYS) {
  test(`${name} is whole days in a calendar, the end being the day after`, () => {
    assert.deepEqual(entryAt({ circa: false, ...when }), wholeDays(start, end));
  });
}

test('a time is a moment in its zone', () => {
  assert.deepEqual(entryAt({ circa: false, from: '2021-05-01T16:30', zone: 'Asia/Tokyo' }), {
    ...opening,
    isAllDay: false,
    start: '2021-05-01T16:30:00',
    end: '2021-05-01T16:30:00',
    zone: 'Asia/Tokyo',
  });
});

test('a span of time ends at its last moment', () => {
  const span = { circa: false, from: '2021-05-01T10:00', to: '2021-05-01T12:30' };
  assert.deepEqual(entryAt(span), {
    ...opening,
    isAllDay: false,
    start: '2021-05-01T10:00:00',
    end: '2021-05-01T12:30:00',
    zone: 'Europe/Lisbon',
  });
});
