import type { Phase } from '../story/story.ts';
import { dayNumber, isDay, type StorySpan } from '../story/timeline/order.ts';
import { dateFormat } from './date-format.ts';
import { interfaceFor } from './interface.ts';
import { whenWords } from './when-words.ts';

/** The name of a part of the timeline, and the date of a day of the story. */
export interface PhaseWords {
  readonly name: string;
  readonly date: string | undefined;
}

/** Nobody counts the days of a longer story. */
const MOST_NUMBERED_DAYS = 14;

/**
 * `phaseWords('2021-03-04', …)` => `{ name: 'Day one', date: 'Thursday, 4 March 2021' }`.
 *
 * @param storyLanguage the language tag of `story.yaml`
 */
export function phaseWords(phase: Phase, span: StorySpan, storyLanguage: string): PhaseWords {
  const { text, language } = interfaceFor(storyLanguage);
  if (phase === 'before') return { name: text.dates.before, date: undefined };
  if (phase === 'after') return { name: text.dates.after, date: undefined };
  if (!isDay(phase)) {
    return { name: whenWords({ from: phase, circa: false }, storyLanguage), date: undefined };
  }
  const format = (options: Intl.DateTimeFormatOptions) =>
    dateFormat(language, { ...options, timeZone: 'UTC' }).format(new Date(phase));
  const isLong = dayNumber(span.to, span) > MOST_NUMBERED_DAYS;
  return {
    name: isLong
      ? format({ day: 'numeric', month: 'long' })
      : text.dates.day(dayNumber(phase, span)),
    date: format({ dateStyle: 'full' }),
  };
}

/** The fragment that names a part of the timeline in its address: `day-2`. */
export function phaseId(phase: Phase, span: StorySpan): string {
  if (phase === 'before') return 'background';
  if (phase === 'after') return 'what-follows';
  if (!isDay(phase)) return `in-${phase}`;
  return `day-${dayNumber(phase, span)}`;
}
