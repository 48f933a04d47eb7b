import type { When } from '../../schemas/when.ts';
import type { StoryHead } from '../../story/story.ts';
import { boundsOf } from '../../story/timeline/bounds-of.ts';
import { interfaceFor } from '../../text/interface.ts';

const MINUTE_MS = 60_000;

/**
 * When on its day an event was, on the story's clock: `around 16:30`, `10:00–12:30`, or the part of the day and that no
 * hour is given.
 */
export function timeOfDay(when: When, story: Pick<StoryHead, 'timeZone' | 'language'>): string {
  const { text, language } = interfaceFor(story.language);
  const { start, end } = boundsOf(when, story.timeZone);
  if (when.from?.includes('T')) {
    const clock = new Intl.DateTimeFormat(language, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: story.timeZone,
    });
    const until = when.to === undefined ? '' : `–${clock.format(end - MINUTE_MS)}`;
    return `${when.circa ? text.dates.aroundTime : ''}${clock.format(start)}${until}`;
  }
  const part = when.part && text.schedule.parts[when.part];
  return part === undefined ? '' : text.schedule.partWithoutHour(part);
}
