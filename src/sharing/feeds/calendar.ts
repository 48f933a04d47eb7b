import ical, { ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Story, TimelineEvent } from '../../story/story.ts';
import { boundsOf, precisionOf } from '../../story/timeline/bounds-of.ts';
import { clockTimes } from '../../wording/clock-times.ts';
import { whenWords } from '../../wording/when-words.ts';
import type { Addresses } from '../address.ts';
import { latestOf, momentOf } from '../story-date.ts';

/** Whole days from the first to after the last that the date allows, as the calendar counts them. */
function wholeDays({ when }: TimelineEvent): { start: Date; end: Date } {
  const utc = {
    circa: false,
    from: when.from.slice(0, 10),
    ...(when.to && { to: when.to.slice(0, 10) }),
  };
  const { start, end } = boundsOf(utc, 'UTC');
  return { start: new Date(start), end: new Date(end) };
}

/** Says in words how sure the date is; empty where it is a day or a time that the reports give. */
function caution({ when }: TimelineEvent, language: string): string {
  const precision = precisionOf(when.from);
  const parts = [
    when.circa ? 'The reports say “around”.' : '',
    precision === 'year' || precision === 'month' || when.part !== undefined
      ? `The reports give no closer date than: ${whenWords(when, language)}.`
      : '',
    when.inferred === undefined ? '' : `The date is inferred. ${when.inferred}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * The timeline as iCalendar. An entry is as precise as its reports: a moment with its time zone, or whole days. Entries
 * whose reports set no date at all stay out.
 */
export function timelineCalendar(story: Story, { urls, absolute }: Addresses): string {
  const { title, language, timeZone, clocks } = story.story;
  const calendar = ical({
    name: title,
    prodId: '//Palimpsest//Timeline//EN',
    url: absolute(urls.timeline()),
  });
  for (const event of story.events.values()) {
    const { when } = event;
    if (when.label !== undefined) continue;
    const timed = precisionOf(when.from) === 'minute';
    const { start } = boundsOf(when, timeZone);
    const until =
      when.to !== undefined && timed ? new Date(boundsOf(when, timeZone).end) : undefined;
    const local = clockTimes(when, start, clocks, language).map(
      ({ label, time }) => `${time} ${label}`,
    );
    const zone = when.zone ?? timeZone;
    const offset = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone).offset;
    calendar.createEvent({
      id: absolute(urls.event(event.id)),
      stamp: momentOf(latestOf(event.passages, story)),
      ...(timed
        ? { start: new Date(start), ...(until && { end: until }) }
        : { ...wholeDays(event), allDay: true }),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: event.title,
      description: [
        event.summary,
        timed ? `${local.join(', ')} (${zone}, UTC${offset}).` : '',
        caution(event, language),
      ]
        .filter((part) => part !== '')
        .join('\n\n'),
      ...(event.place && { location: event.place.title }),
      url: absolute(urls.event(event.id)),
    });
  }
  return calendar.toString();
}
