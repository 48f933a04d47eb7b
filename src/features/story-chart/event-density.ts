import type { StoryHead, TimelineEvent } from '../../story/story.ts';
import { boundsOf } from '../../story/timeline/bounds-of.ts';

/** So many bars can be told apart on a phone. */
const MOST_SLOTS = 48;
const DAY_MS = 86_400_000;

/** A stretch of the story's days. */
export interface DensitySlot {
  /** Milliseconds since 1970, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** How many events begin in it; what came before the story's days, or after them, is not counted. */
  readonly count: number;
  /** The id of the first of them. */
  readonly first: string | undefined;
}

/** Counts the events of a story's days in stretches of whole days, at most four dozen. */
export function eventDensity(
  events: readonly TimelineEvent[],
  { span, timeZone }: Pick<StoryHead, 'span' | 'timeZone'>,
): DensitySlot[] {
  const from = Date.parse(span.from);
  const days = (Date.parse(span.to) - from) / DAY_MS + 1;
  const length = Math.ceil(days / MOST_SLOTS);
  const dated = events.filter(({ when }) => when.from !== undefined);
  const { start } = boundsOf({ from: span.from, circa: false }, timeZone);
  const bySlot = Map.groupBy(dated, ({ when }) =>
    Math.floor((boundsOf(when, timeZone).start - start) / DAY_MS / length),
  );
  return Array.from({ length: Math.ceil(days / length) }, (_, at) => {
    const inside = bySlot.get(at) ?? [];
    return {
      from: from + at * length * DAY_MS,
      to: from + Math.min((at + 1) * length, days) * DAY_MS,
      count: inside.length,
      first: inside[0]?.id,
    };
  });
}
