import type { StoryEvent } from '../../schemas/event.ts';
import { type Entry, lineOf } from '../files.ts';
import type { Resolver } from '../resolver.ts';
import type { PhaseEvents, TimelineEvent } from '../story.ts';
import { checkWhen } from '../timeline/check-when.ts';
import { compareWhen, daysOf, phaseOf, type StorySpan } from '../timeline/order.ts';
import { inOrderOfReports } from './order-passages.ts';

/** The events in the order of time; one with an impossible date is reported and left out. */
export function assembleEvents(
  entries: readonly Entry<StoryEvent>[],
  span: StorySpan,
  resolver: Resolver,
): TimelineEvent[] {
  return entries
    .flatMap((entry): TimelineEvent[] => {
      const { id, data } = entry;
      const passages = data.evidence.flatMap((evidence, index) => {
        const passage = resolver.passage(entry, ['evidence', index], evidence);
        return passage ? [{ ...passage, knew: evidence.knew }] : [];
      });
      const people = resolver.refs(entry, ['people'], 'people', data.people);
      const place =
        data.place === undefined ? undefined : resolver.ref(entry, ['place'], 'places', data.place);
      const wrong = checkWhen(data.when, span.timeZone);
      if (wrong) {
        const line = lineOf(entry, ['when', wrong.field]);
        resolver.problems.push({ level: 'error', file: entry.file, line, message: wrong.message });
        return [];
      }
      const { title, summary, when, kind } = data;
      return [
        {
          id,
          title,
          summary,
          when,
          phase: phaseOf(when, span),
          kind,
          place,
          people,
          passages: inOrderOfReports(passages, resolver.reports),
          questions: [],
          quotes: [],
        },
      ];
    })
    .sort((a, b) => compareWhen(a, b, span.timeZone));
}

/** The events by phase: before, each of the story's days, after. Phases without events are kept. */
export function groupByPhase(events: readonly TimelineEvent[], span: StorySpan): PhaseEvents[] {
  return ['before', ...daysOf(span), 'after'].map((phase) => ({
    phase,
    events: events.filter((event) => event.phase === phase),
  }));
}
