import type { Story } from '../../story/story.ts';
import { boundsOf } from '../../story/timeline/bounds-of.ts';
import { daysOf } from '../../story/timeline/order.ts';
import { FIGURES } from '../../text/figures.ts';
import { interfaceFor } from '../../text/interface.ts';
import { axisTicks, type Tick } from './axis-ticks.ts';
import {
  type PictureEvent,
  type PictureFrame,
  type StoryPicture,
  storyPicture,
} from './story-picture.ts';

const HOURS = [6, 12, 18];
const HOUR_MS = 3_600_000;

/** Of more days than these, none could be told from the next: months are drawn. */
const MOST_DAYS = 40;
const ISO_MONTH_LENGTH = 7;

/** One day of the story on the axis, or one month of a long one. */
export interface PictureDay {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly shortLabel: string;
  readonly hours: readonly Tick[];
}

/** All that a drawing of the story needs; places on the axis, and threads across it. */
export interface PictureOfStory extends StoryPicture {
  readonly ticks: readonly Tick[];
  readonly days: readonly PictureDay[];
  /** The picture in words. */
  readonly description: string;
}

type Told = Pick<Story, 'story' | 'articles' | 'events'>;

/** The events that have a date: one without has no place in time. */
function eventsOf({ story, events }: Told): PictureEvent[] {
  return [...events.values()]
    .filter(({ when }) => when.from !== undefined)
    .map((event) => ({
      id: event.id,
      title: event.title,
      ...boundsOf(event.when, story.timeZone),
      told: new Map(event.passages.map(({ report, knew }) => [report, knew])),
      disputed: event.questions.length > 0,
    }));
}

/** Lays out a whole story for a drawing whose axis runs through `frame`. */
export function pictureOfStory(told: Told, frame: PictureFrame): PictureOfStory {
  const { story, articles } = told;
  const { text, language } = interfaceFor(story.language);
  const bounds = (day: string) => boundsOf({ from: day, circa: false }, story.timeZone);
  const events = eventsOf(told);
  const [from, to] = [bounds(story.span.from).start, bounds(story.span.to).end];
  const dates = daysOf({ ...story.span, timeZone: story.timeZone });
  const isByDay = dates.length <= MOST_DAYS;
  const parts = isByDay ? dates : [...new Set(dates.map((day) => day.slice(0, ISO_MONTH_LENGTH)))];
  const extent = {
    first: Math.min(from, ...events.map(({ start }) => start)),
    from,
    midnights: parts.slice(1).map((part) => bounds(part).start),
    to,
    last: Math.max(to, ...events.map(({ start, end }) => (start + end) / 2)),
  };
  const reports = [...articles.values()].map(({ slug, label, sign, published }) => ({
    slug,
    label,
    sign,
    published: published === undefined ? undefined : bounds(published),
  }));
  const picture = storyPicture(events, reports, extent, frame);
  const { scale } = picture;
  const year = new Intl.DateTimeFormat(language, {
    ...FIGURES,
    year: 'numeric',
    timeZone: story.timeZone,
  });
  const first = { moment: extent.first, label: year.format(extent.first) };
  const dayName = (length: 'long' | 'short') =>
    new Intl.DateTimeFormat(language, {
      ...FIGURES,
      ...(isByDay ? { weekday: length, day: 'numeric' } : { year: 'numeric' }),
      month: length,
      timeZone: 'UTC',
    });
  const days = parts.map((part): PictureDay => {
    const { start, end } = bounds(part);
    const moment = new Date(part);
    return {
      from: scale.at(Math.max(start, from)),
      to: scale.at(Math.min(end, to)),
      label: dayName('long').format(moment),
      shortLabel: dayName('short').format(moment),
      hours: (isByDay ? HOURS : []).map((hour) => ({
        x: scale.at(start + hour * HOUR_MS),
        label: `${String(hour).padStart(2, '0')}:00`,
      })),
    };
  });
  const counts = reports.map(({ slug, label }) =>
    text.storyChart.tells(label, events.filter((event) => event.told.has(slug)).length),
  );
  return {
    ...picture,
    ticks: axisTicks(scale, first, extent.last, language),
    days,
    description: text.storyChart.description(events.length, first.label, counts),
  };
}
