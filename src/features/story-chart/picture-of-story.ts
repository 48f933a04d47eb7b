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

/** One day of the story on the axis. */
export interface PictureDay {
  /** As an ISO date. */
  readonly date: string;
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
  const extent = {
    first: Math.min(from, ...events.map(({ start }) => start)),
    from,
    midnights: dates.slice(1).map((day) => bounds(day).start),
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
      weekday: length,
      day: 'numeric',
      month: length,
      timeZone: 'UTC',
    });
  const days = dates.map((day): PictureDay => {
    const { start, end } = bounds(day);
    return {
      date: day,
      from: scale.at(start),
      to: scale.at(end),
      label: dayName('long').format(new Date(day)),
      shortLabel: dayName('short').format(new Date(day)),
      hours: HOURS.map((hour) => ({
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
