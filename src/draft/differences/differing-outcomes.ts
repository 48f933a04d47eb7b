import { matterOfOccurrence } from '../events/cluster-occurrences.ts';
import { contradicts } from '../events/contradicts.ts';
import type { DraftedEvent } from '../events/draft-events.ts';
import type { Occurrence } from '../events/find-occurrences.ts';
import { likeness, type Weights } from '../words/likeness.ts';
import type { DraftedAnswer, DraftedQuestion } from './drafted-question.ts';

/** How like each other what two reports tell must be for one to deny the other. */
const ENOUGH = 0.3;
const MOST_CANDIDATES = 30;
const MOST_OCCURRENCES = 6;

const answerOf = ({ sentence, clause }: Occurrence): DraftedAnswer => {
  const tokens = sentence.tokens.slice(clause.from, clause.end);
  return {
    report: sentence.report.slug,
    quote: sentence.text,
    says: sentence.text.slice(tokens[0]?.start, tokens.at(-1)?.end),
  };
};

/** What two events tell of one day in like words of several reports, where only one can be true. */
function opposed(
  one: DraftedEvent,
  other: DraftedEvent,
  weigh: Weights,
): readonly [Occurrence, Occurrence] | undefined {
  for (const a of one.occurrences.slice(0, MOST_OCCURRENCES)) {
    for (const b of other.occurrences.slice(0, MOST_OCCURRENCES)) {
      if (a.sentence.report === b.sentence.report || !contradicts(a, b)) continue;
      if (likeness(matterOfOccurrence(a), matterOfOccurrence(b), weigh) >= ENOUGH) return [a, b];
    }
  }
  return undefined;
}

/** Events that reports let end otherwise, cancelled or postponed, or that one of them denies. */
export function differingOutcomes(
  events: readonly DraftedEvent[],
  weigh: Weights,
): DraftedQuestion[] {
  const index = new Map<string, DraftedEvent[]>();
  return events.flatMap((event): DraftedQuestion[] => {
    const day = event.from.slice(0, 10);
    const words = new Set(
      event.occurrences
        .slice(0, MOST_OCCURRENCES)
        .flatMap((one) => [...matterOfOccurrence(one)])
        .map((word) => `${day} ${word}`),
    );
    const near = new Set(
      [...words].flatMap((key) => (index.get(key) ?? []).slice(-MOST_CANDIDATES)),
    );
    for (const key of words) index.set(key, [...(index.get(key) ?? []), event]);
    return [...near].flatMap((other): DraftedQuestion[] => {
      const pair = opposed(other, event, weigh);
      if (!pair) return [];
      return [
        {
          about: other.title,
          kind: 'open',
          answers: pair.map(answerOf),
          events: [other.id, event.id],
          by: 'outcomes',
        },
      ];
    });
  });
}
