import { commonKinds, type StoryEvent } from '../../schemas/event.ts';
import { compareText } from '../compare-text.ts';
import { draftOf } from '../draft-signs.ts';
import type { Resolver } from '../evidence/resolver.ts';
import { type Entry, lineOf } from '../files.ts';
import { didYouMean } from '../nearest.ts';
import type { PhaseEvents, TimelineEvent, ToldLength } from '../story.ts';
import { checkWhen } from '../timeline/check-when.ts';
import { datetimeOf } from '../timeline/datetime-of.ts';
import { daysOf, phaseOf, type StorySpan } from '../timeline/order.ts';
import { checkLength, inOrderOfLength } from '../timeline/told-lengths.ts';
import { checkFollows, inToldOrder, type Told } from '../timeline/told-order.ts';
import { inOrderOfReports } from './order-passages.ts';

/** An event before the questions and the quotations about it are known. */
export type DatedEvent = Omit<TimelineEvent, 'questions' | 'quotes'>;

/** What is wrong with a kind, as a sentence; undefined when the story has it. */
function explainKind(kind: string, kinds: readonly string[]): string | undefined {
  if (kinds.includes(kind)) return undefined;
  const hint = didYouMean(kind, kinds) || ` The kinds are: ${kinds.join(', ')}.`;
  return `There is no kind of event “${kind}”.${hint} A story can name its own under “kinds” in story.yaml.`;
}

/** The events in the order of time; one with an impossible date is reported and left out. */
export function assembleEvents(
  entries: readonly Entry<StoryEvent>[],
  span: StorySpan,
  resolver: Resolver,
  ownKinds: readonly string[],
): DatedEvent[] {
  const told = new Map(
    entries
      .filter(({ data }) => !checkWhen(data.when, span.timeZone))
      .map(({ id, data }): [string, Told] => [id, { id, when: data.when, follows: data.follows }]),
  );
  const events = entries.flatMap((entry): (DatedEvent & Told)[] => {
    const { id, data } = entry;
    const passages = data.evidence.flatMap((evidence, index) => {
      const passage = resolver.passage(entry, ['evidence', index], evidence);
      return passage ? [{ ...passage, knew: evidence.knew }] : [];
    });
    const lasted = data.lasted.flatMap((told, index): ToldLength[] => {
      const passage = resolver.passage(entry, ['lasted', index], told);
      const { length, to, bound } = told;
      const wrong = checkLength(told);
      if (wrong) {
        const line = lineOf(entry, ['lasted', index, 'to']);
        resolver.problems.push({ level: 'error', file: entry.file, line, message: wrong });
      }
      return passage && !wrong ? [{ ...passage, length, to, bound }] : [];
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
    const strange = explainKind(data.kind, [...commonKinds, ...ownKinds]);
    if (strange) {
      const line = lineOf(entry, ['kind']);
      resolver.problems.push({ level: 'error', file: entry.file, line, message: strange });
    }
    if (data.follows !== undefined) resolver.ref(entry, ['follows'], 'events', data.follows);
    const disorder = checkFollows({ id, ...data }, told, span.timeZone);
    if (disorder) {
      const line = lineOf(entry, ['follows']);
      resolver.problems.push({ level: 'error', file: entry.file, line, message: disorder });
    }
    const { title, summary, when, kind, follows } = data;
    return [
      {
        id,
        title,
        summary,
        when,
        datetime: datetimeOf(when, span.timeZone),
        lasted: inOrderOfLength(lasted),
        phase: phaseOf(when, span),
        kind,
        follows,
        place,
        people,
        passages: inOrderOfReports(passages, resolver.reports),
        ...draftOf(data),
      },
    ];
  });
  return inToldOrder(events, span.timeZone);
}

/**
 * The events by phase: before, each of the story's days, after. Phases without events are kept. A month or a year stands
 * before the first of its days.
 */
export function groupByPhase(events: readonly TimelineEvent[], span: StorySpan): PhaseEvents[] {
  const byPhase = Map.groupBy(events, ({ phase }) => phase);
  const dated = new Set([...daysOf(span), ...byPhase.keys()]);
  const inOrder = [...dated]
    .filter((phase) => phase !== 'before' && phase !== 'after')
    .sort(compareText);
  return ['before', ...inOrder, 'after'].map((phase) => ({
    phase,
    events: byPhase.get(phase) ?? [],
  }));
}
