import type { TimelineEvent } from '../story/story.ts';

/** How many reports tell an event. */
export function reportCount(event: Pick<TimelineEvent, 'passages'>): number {
  return new Set(event.passages.map(({ report }) => report)).size;
}

/** The `limit` events that most reports tell, in their own order. */
export function mostTold<Event extends Pick<TimelineEvent, 'passages'>>(
  events: readonly Event[],
  limit: number,
): Event[] {
  const ranked = [...events].sort((a, b) => reportCount(b) - reportCount(a));
  const chosen = new Set(ranked.slice(0, limit));
  return events.filter((event) => chosen.has(event));
}
