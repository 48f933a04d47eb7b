import { Temporal } from 'temporal-polyfill';
import type { When } from '../../schemas/when.ts';
import { compareText } from '../compare-text.ts';
import type { Phase } from '../story.ts';
import { boundsOf } from './bounds-of.ts';

/** The days of the story and the clock by which they are counted. */
export interface StorySpan {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

const DAY_MS = 86_400_000;

/** The story's days as ISO dates, first to last. */
export function daysOf(span: StorySpan): string[] {
  const days: string[] = [];
  const last = Date.parse(span.to);
  for (let day = Date.parse(span.from); day <= last; day += DAY_MS) {
    days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

/** Which of the story's days a day is, counted from 1. */
export const dayNumber = (day: string, { from }: StorySpan): number =>
  (Date.parse(day) - Date.parse(from)) / DAY_MS + 1;

const ISO_DAY_LENGTH = 10;

/** Whether a part of the timeline is one of the story's days. */
export const isDay = (phase: Phase): boolean =>
  /^\d/.test(phase) && phase.length === ISO_DAY_LENGTH;

/**
 * Before the story's days, on one of them, or after: by the moment at which the event starts. A month or a year that
 * begins among the days names none of them: it is a part of its own, `2019-03`.
 */
export function phaseOf(when: When, span: StorySpan): Phase {
  const { start } = boundsOf(when, span.timeZone);
  const moment = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(span.timeZone);
  const day = moment.toPlainDate().toString();
  if (day < span.from || day > span.to) return day < span.from ? 'before' : 'after';
  return when.from !== undefined && when.from.length < ISO_DAY_LENGTH ? when.from : day;
}

/** Orders by start; of two that start together, the longer one first, then by id. */
export function compareWhen(
  a: { readonly id: string; readonly when: When },
  b: { readonly id: string; readonly when: When },
  timeZone: string,
): number {
  const [x, y] = [boundsOf(a.when, timeZone), boundsOf(b.when, timeZone)];
  return x.start - y.start || y.end - x.end || compareText(a.id, b.id);
}
