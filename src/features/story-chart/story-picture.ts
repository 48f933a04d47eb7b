import type { Knowledge } from '../../schemas/event.ts';
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
  readonly sign: string | undefined;
  /** The day on which it was published, milliseconds since 1970. */
  readonly published: { readonly start: number; readonly end: number } | undefined;
}

/** One report: a thread along the axis. */
export interface Lane {
  readonly slug: string;
  readonly label: string;
  readonly sign: string | undefined;
  readonly y: number;
  /** The stretch of the thread in which the report was published; undefined when that is not known. */
  readonly written: { readonly from: number; readonly to: number } | undefined;
}

/** One event: a stem across the threads of the reports that tell it. */
export interface Column {
  readonly id: string;
  readonly title: string;
  readonly x: number;
  /** Half the way to its neighbours: the stretch that answers a pointer. */
  readonly from: number;
  readonly to: number;
  /** Threads on which it is told, from the first to the last. */
  readonly told: readonly number[];
  /** Those of them whose report told it as still to come. */
  readonly awaited: readonly number[];
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

/** Sets events at their places in time, apart from each other, and none in another part of the story than its own. */
function placeEvents(
  events: readonly PictureEvent[],
  extent: Extent,
  scale: TimeScale,
  gap: number,
): { event: PictureEvent; x: number }[] {
  const bounds = [extent.from, ...(extent.midnights ?? []), extent.to];
  const partOf = (moment: number) => bounds.filter((bound) => bound <= moment).length;
  // The middle of its time, or the start when it runs on into another part.
  const momentOf = ({ start, end }: PictureEvent) =>
    partOf(start) === partOf(end - 1) ? (start + end) / 2 : start;
  const edges = [scale.before[0], ...bounds.map(scale.at), scale.after[1]];
  const placed = events.map((event) => ({ event, x: scale.at(momentOf(event)) }));
  return edges.slice(1).flatMap((end, part) => {
    const start = edges[part] ?? end;
    const inside = placed
      .filter(({ event }) => partOf(event.start) === part)
      .sort((a, b) => a.x - b.x);
    const pad = Math.min(gap / 2, (end - start) / 2);
    const xs = spread(
      inside.map(({ x }) => x),
      gap,
      start + (part === 0 ? 0 : pad),
      end - (part === bounds.length ? 0 : pad),
    );
    return inside.map(({ event }, at) => ({ event, x: Math.round((xs[at] ?? 0) * 10) / 10 }));
  });
}

const isAwaited = (known: Knowledge | undefined) => known === 'announced' || known === 'expected';

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
  const lanes = reports.map(
    ({ slug, label, sign, published }, i): Lane => ({
      slug,
      label,
      sign,
      y: yOf(i),
      written: published && {
        from: Math.round(scale.at(published.start)),
        to: Math.round(scale.at(published.end)),
      },
    }),
  );
  const columns = placed.map(({ event, x }, i): Column => {
    const told = lanes.filter(({ slug }) => event.told.has(slug));
    const awaited = told.filter(({ slug }) => isAwaited(event.told.get(slug)));
    return {
      id: event.id,
      title: event.title,
      x,
      from: (x + (placed[i - 1]?.x ?? x - frame.gap)) / 2,
      to: (x + (placed[i + 1]?.x ?? x + frame.gap)) / 2,
      told: told.map(({ y }) => y),
      awaited: awaited.map(({ y }) => y),
      disputed: event.disputed,
    };
  });
  return { scale, lanes, columns };
}
