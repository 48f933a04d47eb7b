import type { DraftedEvent } from '../events/draft-events.ts';
import { outcomeOf } from './contrasts.ts';
import type { DraftedQuestion } from './drafted-question.ts';

/** Events that reports let end otherwise: cancelled or postponed. */
export function differingOutcomes(events: readonly DraftedEvent[]): DraftedQuestion[] {
  return events.flatMap(({ id, title, occurrences }): DraftedQuestion[] => {
    const told = occurrences.flatMap((occurrence) => {
      const { sentence, clause } = occurrence;
      const tokens = sentence.tokens.slice(clause.from, clause.end);
      const outcome = outcomeOf(tokens.map(({ lower }) => lower));
      return outcome === undefined
        ? []
        : [{ sentence, outcome, says: sentence.text.slice(tokens[0]?.start, tokens.at(-1)?.end) }];
    });
    const groups = Map.groupBy(told, ({ outcome }) => outcome.split(':')[0]);
    return [...groups.values()].flatMap((group) => {
      const outcomes = new Map(group.map((one) => [one.outcome, one]));
      const reports = new Set(group.map(({ sentence }) => sentence.report));
      if (outcomes.size < 2 || reports.size < 2) return [];
      return [
        {
          about: title,
          kind: 'open' as const,
          answers: [...outcomes.values()].map(({ sentence, says }) => ({
            report: sentence.report.slug,
            quote: sentence.text,
            says,
          })),
          events: [id],
          by: 'by verbs of which only one can be true',
        },
      ];
    });
  });
}
