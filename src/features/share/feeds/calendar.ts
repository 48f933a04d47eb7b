import ical, { ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Dated } from '../../../schemas/when.ts';
import type { Story } from '../../../story/story.ts';
import { boundsOf, precisionOf } from '../../../story/timeline/bounds-of.ts';
import { agreedLength } from '../../../story/timeline/told-lengths.ts';
import { clockTimes } from '../../../text/clock-times.ts';
import { draftNote } from '../../../text/draft-note.ts';
import { inferredWords } from '../../../text/inferred-words.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { whenWords } from '../../../text/when-words.ts';
import type { Addresses } from '../address.ts';
import { oneLine } from '../one-line.ts';
import { latestOf, momentOf } from '../story-date.ts';
import { timeZoneBlock } from './time-zone-block.ts';

/** How far before and after its moments a calendar tells of their zones: a rule shows in its third year. */
const MARGIN_MS = 2 * 366 * 86_400_000;

const zoned = (moment: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);

/** A text without what a calendar cannot hold (RFC 5545, 3.1): a bare CR would begin a line of its own. */
const calendarText = (text: string) =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}/gu, '');

/** Whole days from the first to after the last that the date allows, as the calendar counts them. */
function wholeDays(when: Dated) {
  const utc = {
    circa: false,
    from: when.from.slice(0, 10),
    ...(when.to && { to: when.to.slice(0, 10) }),
  };
  const { start, end } = boundsOf(utc, 'UTC');
  const dayOf = (moment: number) => zoned(moment, 'UTC').toPlainDate();
  return { start: dayOf(start), end: dayOf(end) };
}

/** When a timed entry is over: a calendar means the moment itself, the timeline its whole minute. */
const endOf = (to: string, end: number, zone: string) =>
  precisionOf(to) === 'minute' ? boundsOf({ from: to, circa: false }, zone).start : end;

/** Says in words how sure the date is; empty where it is a day or a time that the reports give. */
function caution(when: Dated, language: string): string {
  const { feeds } = interfaceFor(language).text;
  const precision = precisionOf(when.from);
  const parts = [
    when.circa ? feeds.around : '',
    precision === 'year' || precision === 'month' || when.part !== undefined
      ? feeds.noCloserDate(whenWords(when, language))
      : '',
    when.inferred === undefined ? '' : feeds.dateInferred(inferredWords(when.inferred, language)),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * The timeline as iCalendar. An entry is as precise as its reports: a moment with its time zone, or whole days. Entries
 * whose reports set no date at all stay out.
 */
export function timelineCalendar(story: Story, { urls, absolute }: Addresses): string {
  const { title, language, timeZone, clocks } = story.story;
  const moments = [...story.events.values()]
    .filter(({ when }) => when.from?.includes('T'))
    .map(({ when }) => boundsOf(when, timeZone).start);
  const first = Math.min(...moments, Date.parse(story.story.span.from)) - MARGIN_MS;
  const last = Math.max(...moments, Date.parse(story.story.span.to)) + MARGIN_MS;
  const calendar = ical({
    // The one text that the library does not escape.
    name: oneLine(title).replace(/[\\;,]/g, '\\$&'),
    // A zone of the whole calendar would put its stamps, which must be UTC, into local time.
    timezone: { name: null, generator: (zone) => timeZoneBlock(zone, first, last) },
    prodId: '//Palimpsest//Timeline//EN',
    url: absolute(urls.timeline()),
  });
  for (const event of story.events.values()) {
    const { when } = event;
    if (when.from === undefined) continue;
    const timed = precisionOf(when.from) === 'minute';
    const { start, end } = boundsOf(when, timeZone);
    const local = clockTimes(when, start, clocks, interfaceFor(language).language).map(
      ({ label, time }) => calendarText(`${time} ${label}`),
    );
    const zone = when.zone ?? timeZone;
    const startsAt = zoned(start, zone);
    const length = agreedLength(event.lasted);
    const endsAt = when.to
      ? { end: zoned(endOf(when.to, end, zone), zone) }
      : length !== undefined && { end: startsAt.add(length) };
    calendar.createEvent({
      id: absolute(urls.event(event.id)),
      stamp: momentOf(latestOf(event.passages, story)),
      ...(timed
        ? {
            start: startsAt,
            timezone: zone,
            ...endsAt,
          }
        : { ...wholeDays(when), allDay: true }),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: calendarText(event.title),
      description: [
        calendarText(event.summary),
        timed ? `${local.join(', ')} (${zone}, UTC${startsAt.offset}).` : '',
        calendarText(caution(when, language)),
        ...draftNote(event, interfaceFor(language).text),
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
      ...(event.place && { location: calendarText(event.place.title) }),
      url: absolute(urls.event(event.id)),
    });
  }
  // The library leaves out the end of the last line.
  return `${calendar.toString()}\r\n`;
}
