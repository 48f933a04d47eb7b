import type { DraftedEvent } from '../events/draft-events.ts';
import { trimClause } from '../events/trim-clause.ts';
import type { ToldReport } from '../reports/read-reports.ts';
import type { Weights } from '../words/likeness.ts';
import { canBothBeRight, groupQuantities, isRounding } from './compare-quantities.ts';
import type { DraftedQuestion } from './drafted-question.ts';
import type { Quantity } from './find-quantities.ts';

/** The numbers that reports give otherwise of one thing. */
export function differingNumbers(
  reports: readonly ToldReport[],
  events: readonly DraftedEvent[],
  weigh: Weights,
): DraftedQuestion[] {
  const told = new Map(
    events.flatMap(({ id, from, occurrences }) => {
      const event = { id, day: from.slice(0, 10) };
      return occurrences.map(({ sentence }) => [sentence, event] as const);
    }),
  );
  return groupQuantities(reports, weigh, (sentence) => told.get(sentence)).flatMap(
    ({ quantities }) => {
      const answers = answersThatDiffer(quantities);
      const [first] = answers;
      if (!first) return [];
      const pairs = answers.flatMap((one, at) =>
        answers.slice(at + 1).map((other) => [one, other] as const),
      );
      const isConsistent = pairs.every(
        ([one, other]) => one.value === other.value || canBothBeRight(one, other),
      );
      return [
        {
          about: trimClause(first.sentence, first.sentence.tokens, []).text,
          kind: kindOf(pairs),
          answers: answers.map((one) => ({
            report: one.sentence.report.slug,
            quote: one.sentence.text,
            says: one.text,
          })),
          settled: isConsistent
            ? 'Both can be right: as they are worded, the numbers hold each other.'
            : undefined,
          events: [...new Set(answers.flatMap((one) => told.get(one.sentence)?.id ?? []))],
          by: 'numbers',
        },
      ];
    },
  );
}

/** The numbers of those reports that differ from another one: they share none, and none is the sum of the other’s. */
function answersThatDiffer(quantities: readonly Quantity[]): Quantity[] {
  const byReport = [...Map.groupBy(quantities, ({ sentence }) => sentence.report).values()].map(
    (own) => ({
      own,
      values: new Set(own.map(({ value }) => value)),
      sums: new Set(own.map(({ sum }) => sum)),
    }),
  );
  const differing = byReport.filter(({ values, sums }) =>
    byReport.some(
      (other) =>
        values.isDisjointFrom(other.values) &&
        sums.isDisjointFrom(other.values) &&
        values.isDisjointFrom(other.sums),
    ),
  );
  return differing.flatMap(({ own }) => [...new Map(own.map((one) => [one.value, one])).values()]);
}

const GROWING = /^(?:dead|injured|missing|arrest|people)$/;

function kindOf(pairs: readonly (readonly [Quantity, Quantity])[]): DraftedQuestion['kind'] {
  const differing = pairs.filter(([one, other]) => one.value !== other.value);
  const isLater = differing.some(
    ([one, other]) => one.sentence.report.written !== other.sentence.report.written,
  );
  if (differing.every(([one, other]) => isRounding(one, other) || canBothBeRight(one, other)))
    return 'rounding';
  return isLater && differing.every(([{ unit }]) => GROWING.test(unit))
    ? 'time-of-writing'
    : 'open';
}
