import type { Knowledge } from '../../schemas/event.ts';
import type { TimelineEvent } from '../story.ts';

/** An event as one report knew it. */
export interface KnownEvent {
  readonly event: TimelineEvent;
  /** The surest that the report is of it, where its passages differ: past before happening before announced. */
  readonly knew: Knowledge;
  readonly passages: TimelineEvent['passages'];
}

const SUREST_FIRST: readonly Knowledge[] = ['past', 'happening', 'announced', 'expected'];

/** An event as one report knew it; undefined when the report does not tell it. */
export function knownBy(event: TimelineEvent, report: string): KnownEvent | undefined {
  const passages = event.passages.filter((passage) => passage.report === report);
  const knew = SUREST_FIRST.find((known) => passages.some((passage) => passage.knew === known));
  return knew && { event, knew, passages };
}

/**
 * The story as it stood when one report was written: those of the events that it tells, in their order.
 *
 * @param events all of the story, or those alone that the report tells
 */
export const asKnownBy = (events: readonly TimelineEvent[], report: string): KnownEvent[] =>
  events.flatMap((event) => knownBy(event, report) ?? []);
