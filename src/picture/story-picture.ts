import type { Knowledge } from '../schemas/event.ts';
import { spread } from './spread.ts';
import type { Extent, TimeScale } from './time-scale.ts';
import { createTimeScale } from './time-scale.ts';

/** An event as the picture needs it. */
export interface PictureEvent {
  readonly id: string;
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly start: number;
  readonly end: number;
  /** By slug of the report, how it knew of the event. */
  readonly told: ReadonlyMap<string, Knowledge>;
  readonly disputed: boolean;
}

export interface PictureReport {
  readonly slug: string;
  readonly label: string;
  /** The day on which it was published, milliseconds since 1970. */
  readonly published: { readonly start: number; readonly end: number } | undefined;
}

/** One report: a thread along the axis, and the dots on it. */
export interface Lane {
  readonly label: string;
  readonly y: number;
  /** The stretch of the thread in which the report was published; undefined when that is not known. */
  readonly written: { readonly from: number; readonly to: number } | undefined;
  /** Places of events that it tells as past or happening, and as still to come. */
  readonly known: readonly number[];
  readonly awaited: readonly number[];
}

export interface Column {
  readonly id: string;
  readonly title: string;
  readonly x: number;
  /** Half the way to its neighbours: the stretch that answers a pointer. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  readonly disputed: boolean;
}

export interface StoryPicture {
  readonly scale: TimeScale;
  readonly lanes: readonly Lane[];
  readonly columns: readonly Column[];
}

export interface PictureFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly laneHeight: number;
  /** The least distance between two events. */
  readonly gap: number;
}

/** Where an event belongs: the middle of its time, or the start when it runs on into another part of the story. */
function momentOf({ start, end }: PictureEvent, { from, to }: Extent): number {
  const part = (moment: number) => (moment < from ? 0 : moment <= to ? 1 : 2);
  return part(start) === part(end - 1) ? (start + end) / 2 : start;
}

function placeEvents(
  events: readonly PictureEvent[],
  extent: Extent,
  scale: TimeScale,
  gap: number,
): { event: PictureEvent; x: number }[] {
  const zones = [scale.before, scale.days, scale.after] as const;
  const placed = events.map((event) => ({ event, x: scale.at(momentOf(event, extent)) }));
  return zones.flatMap(([start, end], i) => {
    const inside = placed
      .filter(({ event }) => {
        const { from, to } = extent;
        return (event.start < from ? 0 : event.start < to ? 1 : 2) === i;
      })
      .sort((a, b) => a.x - b.x);
    const pad = Math.min(gap / 2, (end - start) / 2);
    const xs = spread(
      inside.map(({ x }) => x),
      gap,
      start + (i === 0 ? 0 : pad),
      end - (i === 2 ? 0 : pad),
    );
    return inside.map(({ event }, at) => ({ event, x: Math.round((xs[at] ?? 0) * 10) / 10 }));
  });
}

const isAwaited = (known: Knowledge) => known === 'announced' || known === 'expected';

/** Lays out the picture of a story: reports as threads, events as dots on them, at their places in time. */
export function storyPicture(
  events: readonly PictureEvent[],
  reports: readonly PictureReport[],
  extent: Extent,
  frame: PictureFrame,
): StoryPicture {
  const scale = createTimeScale(extent, frame.left, frame.right);
  const placed = placeEvents(events, extent, scale, frame.gap);
  const yOf = (lane: number) => frame.top + (lane + 0.5) * frame.laneHeight;
  const lanes = reports.map(({ slug, label, published }, i): Lane => {
    const told = placed.filter(({ event }) => event.told.has(slug));
    const awaits = ({ event }: { event: PictureEvent }) =>
      isAwaited(event.told.get(slug) ?? 'past');
    return {
      label,
      y: yOf(i),
      written: published && {
        from: Math.round(scale.at(published.start)),
        to: Math.round(scale.at(published.end)),
      },
      known: told.filter((place) => !awaits(place)).map(({ x }) => x),
      awaited: told.filter(awaits).map(({ x }) => x),
    };
  });
  const columns = placed.map(({ event, x }, i): Column => {
    const rows = reports.flatMap(({ slug }, lane) => (event.told.has(slug) ? [yOf(lane)] : []));
    return {
      id: event.id,
      title: event.title,
      x,
      from: (x + (placed[i - 1]?.x ?? x - frame.gap)) / 2,
      to: (x + (placed[i + 1]?.x ?? x + frame.gap)) / 2,
      top: Math.min(...rows),
      bottom: Math.max(...rows),
      disputed: event.disputed,
    };
  });
  return { scale, lanes, columns };
}
