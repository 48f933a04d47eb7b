import type { Story } from '../../story/story.ts';
import { boundsOf } from '../../story/timeline/bounds-of.ts';
import type { TimeScale } from './time-scale.ts';

/** A stretch of the axis that leads to a part of the timeline. */
export interface PicturePart {
  /** `before`, `after`, a day or a month. */
  readonly phase: string;
  readonly from: number;
  readonly to: number;
}

/** The parts of the timeline that have events, at their places on the axis of a drawing. */
export function pictureParts(
  { before, days, after, at }: TimeScale,
  { story, phases }: Pick<Story, 'story' | 'phases'>,
): PicturePart[] {
  const [start, end] = days;
  const inside = (moment: number) => Math.min(end, Math.max(start, at(moment)));
  const stretch = (phase: string) => {
    if (phase === 'before') return { from: before[0], to: before[1] };
    if (phase === 'after') return { from: after[0], to: after[1] };
    const bounds = boundsOf({ from: phase, circa: false }, story.timeZone);
    return { from: inside(bounds.start), to: inside(bounds.end) };
  };
  return phases
    .filter(({ events }) => events.length > 0)
    .map(({ phase }) => ({ phase, ...stretch(phase) }));
}
