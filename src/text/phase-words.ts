import type { Phase } from '../story/story.ts';
import { daysOf, type StorySpan } from '../story/timeline/order.ts';

const ORDINALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** The name of a part of the timeline, and the date of a day of the story. */
export interface PhaseWords {
  readonly name: string;
  readonly date: string | undefined;
}

/** `phaseWords('2021-03-04', …)` => `{ name: 'Day one', date: 'Thursday, 4 March 2021' }`. */
export function phaseWords(phase: Phase, span: StorySpan, language: string): PhaseWords {
  if (phase === 'before') return { name: 'Background', date: undefined };
  if (phase === 'after') return { name: 'What follows', date: undefined };
  const place = daysOf(span).indexOf(phase);
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' });
  return {
    name: `Day ${ORDINALS[place] ?? place + 1}`,
    date: format.format(new Date(phase)),
  };
}

/** The fragment that names a part of the timeline in its address: `day-2`. */
export function phaseId(phase: Phase, span: StorySpan): string {
  if (phase === 'before') return 'background';
  if (phase === 'after') return 'what-follows';
  return `day-${daysOf(span).indexOf(phase) + 1}`;
}
