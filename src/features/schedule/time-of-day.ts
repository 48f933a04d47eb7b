import type { Dated, When } from '../../schemas/when.ts';
import type { StoryHead } from '../../story/story.ts';
import { boundsOf, precisionOf } from '../../story/timeline/bounds-of.ts';
import { CLOCK_TIME, dateFormat } from '../../text/date-format.ts';
import { interfaceFor } from '../../text/interface.ts';
import { whenWords } from '../../text/when-words.ts';

type Clock = Pick<StoryHead, 'timeZone' | 'language'>;

const MINUTE_MS = 60_000;

/** From one hour to the end, as precise as that is; an end that is the day of the beginning, or holds it, adds nothing. */
function fromHour(when: Dated, { timeZone, language: storyLanguage }: Clock): string {
  const { language } = interfaceFor(storyLanguage);
  const { start, end } = boundsOf(when, timeZone);
  const format = (options: Intl.DateTimeFormatOptions, moment: number) =>
    dateFormat(language, { ...options, timeZone }).format(moment);
  const from = format(CLOCK_TIME, start);
  if (when.to === undefined || when.from.startsWith(when.to)) return from;
  if (precisionOf(when.to) !== 'minute') {
    return `${from} – ${whenWords({ from: when.to, circa: false }, storyLanguage)}`;
  }
  const last = end - MINUTE_MS;
  const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return format(day, start) === format(day, last)
    ? `${from}–${format(CLOCK_TIME, last)}`
    : `${from} – ${format({ ...day, ...CLOCK_TIME }, last)}`;
}

/**
 * When on its day an event was, on the story's clock: `around 16:30`, `10:00–12:30`, `10:00 – 3 May 2021` where it ends
 * on another day, or the part of the day and that no hour is given. Of an hour that
 * the editor inferred it says so; rules count days.
 */
export function timeOfDay(when: When, clock: Clock): string {
  const { text } = interfaceFor(clock.language);
  if (when.from !== undefined && precisionOf(when.from) === 'minute') {
    const time = `${when.circa ? text.dates.aroundTime : ''}${fromHour(when, clock)}`;
    return typeof when.inferred === 'string' ? text.schedule.inferred(time) : time;
  }
  const part = when.part && text.schedule.parts[when.part];
  return part === undefined ? '' : text.schedule.partWithoutHour(part);
}
