import { daysBetween } from '../dates/iso-days.ts';
import { matterOfOccurrence } from '../events/cluster-occurrences.ts';
import type { DraftedEvent } from '../events/draft-events.ts';
import type { Occurrence } from '../events/find-occurrences.ts';
import { likeness, type Weights } from '../words/likeness.ts';
import type { DraftedAnswer, DraftedQuestion } from './drafted-question.ts';
import { canBeOneDeed, hasOtherHour, isSamePlan } from './same-deed.ts';

/** How like each other what two reports tell must be for their days to be compared. */
const ENOUGH = 0.33;
const MAX_DAYS = 400;
/** “ended at midnight” names no day. */
const IS_HOUR = /^(?:at )?(?:midnight|noon|midday)$/i;
const MOST_CANDIDATES = 30;

const answerOf = ({ sentence, time }: Occurrence): DraftedAnswer => ({
  report: sentence.report.slug,
  quote: sentence.text,
  says: sentence.text.slice(time.start, time.end),
});

const isAhead = ({ time }: Occurrence) =>
  time.outlook === 'announced' || time.outlook === 'expected';

/** Times of day that reports give otherwise of one event. */
function differingClocks(events: readonly DraftedEvent[]): DraftedQuestion[] {
  return events.flatMap(({ id, title, occurrences }): DraftedQuestion[] => {
    const timed = [
      ...new Map(
        occurrences
          .filter(({ time }) => time.clock !== undefined)
          .map((one) => [`${one.sentence.report.slug}`, one]),
      ).values(),
    ];
    if (new Set(timed.map(({ time }) => time.clock)).size < 2) return [];
    const isRounded = timed.some(({ time }) => time.circa || time.clock?.endsWith('0'));
    return [
      {
        about: title,
        kind: isRounded ? 'rounding' : 'open',
        answers: timed.map(answerOf),
        events: [id],
        by: 'times-of-day',
      },
    ];
  });
}

/** Times of day that reports give of what is told as two events of one day. */
function clocksApart(events: readonly DraftedEvent[]): DraftedQuestion[] {
  const timed = events.filter(({ occurrences }) => occurrences.some(({ time }) => time.clock));
  const byDay = Map.groupBy(timed, ({ from }) => from.slice(0, 10));
  return [...byDay.values()].flatMap((day) =>
    day.flatMap((event, at) =>
      day.slice(at + 1, at + 1 + MOST_CANDIDATES).flatMap((other): DraftedQuestion[] => {
        const [pair] = event.occurrences.flatMap((one) =>
          other.occurrences.filter((two) => hasOtherHour(one, two)).map((two) => [one, two]),
        );
        if (!pair) return [];
        return [
          {
            about: event.title,
            kind: 'open',
            answers: pair.map(answerOf),
            events: [event.id, other.id],
            by: 'times-of-day',
          },
        ];
      }),
    ),
  );
}

/** Events that are told in like words of different days by different reports. */
export function differingDays(events: readonly DraftedEvent[], weigh: Weights): DraftedQuestion[] {
  const index = new Map<string, DraftedEvent[]>();
  const found: DraftedQuestion[] = [];
  const asked = new Set<string>();
  for (const event of events) {
    const own = event.occurrences.map((occurrence) => ({
      occurrence,
      matter: matterOfOccurrence(occurrence),
    }));
    const words = new Set(
      own.flatMap(({ matter }) => [...matter].sort((a, b) => weigh(b) - weigh(a)).slice(0, 6)),
    );
    const candidates = new Set(
      [...words].flatMap((word) => (index.get(word) ?? []).slice(-MOST_CANDIDATES)),
    );
    let best: { other: DraftedEvent; pair: [Occurrence, Occurrence]; like: number } | undefined;
    for (const other of candidates) {
      if (namesOthers(event, other)) continue;
      for (const { occurrence, matter } of own.slice(0, 6)) {
        for (const against of other.occurrences.slice(0, 6)) {
          if (!canDiffer(against, occurrence)) continue;
          const isPlan = isSamePlan(against, occurrence);
          if (!isPlan && !canBeOneDeed(against, occurrence)) continue;
          const ofWords = likeness(matter, matterOfOccurrence(against), weigh);
          const like = isPlan ? Math.max(ENOUGH, ofWords) : ofWords;
          if (like >= ENOUGH && (!best || like > best.like))
            best = { other, pair: [against, occurrence], like };
        }
      }
    }
    const key = best && `${best.other.id} ${event.id}`;
    if (best && key && !asked.has(key)) {
      asked.add(key);
      const [one, two] = best.pair;
      found.push({
        about: best.other.title,
        kind: isAhead(one) !== isAhead(two) ? 'time-of-writing' : 'open',
        answers: best.pair.map(answerOf),
        events: [best.other.id, event.id],
        by: isAhead(one) !== isAhead(two) ? 'planned-day' : 'other-day',
      });
    }
    for (const word of words) index.set(word, [...(index.get(word) ?? []), event]);
  }
  return [...differingClocks(events), ...clocksApart(events), ...found];
}

/** Whether each of two events has someone whom the other has not: what one does with two people is two deeds. */
function namesOthers(one: DraftedEvent, other: DraftedEvent): boolean {
  const [a, b] = [one, other].map(({ entry }) => new Set([entry.data['people'] ?? []].flat()));
  return a !== undefined && b !== undefined && !a.isSubsetOf(b) && !b.isSubsetOf(a);
}

/** Whether two reports can mean one event: both sentences name a day, or both a month or a year, and not the same one. */
function canDiffer(one: Occurrence, other: Occurrence): boolean {
  const [a, b] = [one.time, other.time];
  if (one.dating !== undefined || other.dating !== undefined) return false;
  if ([a, b].some(({ text }) => IS_HOUR.test(text))) return false;
  if (
    one.sentence.report === other.sentence.report ||
    a.from.length !== b.from.length ||
    a.from === b.from
  )
    return false;
  if (a.to !== undefined || b.to !== undefined || a.circa !== b.circa) return false;
  return a.from.length < 10 || Math.abs(daysBetween(a.from, b.from)) <= MAX_DAYS;
}
