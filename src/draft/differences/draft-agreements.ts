import { findNearCopies } from '../../article/near-copies.ts';
import type { DraftedEntry } from '../drafted.ts';
import type { DraftedEvent } from '../events/draft-events.ts';
import { sharedStatement } from '../events/shared-statement.ts';
import type { ToldReport } from '../reports/read-reports.ts';

const MOST = 8;
/** Of many reports so many must tell an event for all to agree on it. */
const ENOUGH_REPORTS = 3;

/**
 * What the reports agree on: events that most of them tell, of one day, each in a passage that says all that the
 * statement says. Copies of one report count once.
 */
export function draftAgreements(
  reports: readonly ToldReport[],
  events: readonly DraftedEvent[],
  idOf: (words: string) => string,
): DraftedEntry[] {
  const copies = findNearCopies(
    reports.map(({ slug, blocks }) => ({
      name: slug,
      text: blocks.map(({ text }) => text).join('\n'),
    })),
  );
  const isCopy = (report: string, others: readonly string[]) =>
    copies.get(report)?.some(({ name }) => others.includes(name)) ?? false;
  const needed = Math.min(ENOUGH_REPORTS, Math.max(2, Math.ceil(reports.length / 2)));
  const agreed = events.flatMap((event) => {
    const shared = sharedStatement(event);
    const passages = new Map<string, string>();
    for (const { report, quote } of shared?.evidence ?? []) {
      if (!passages.has(report) && !isCopy(report, [...passages.keys()]))
        passages.set(report, quote);
    }
    return passages.size < needed ? [] : [{ title: shared?.text ?? '', passages }];
  });
  return agreed
    .toSorted((a, b) => b.passages.size - a.passages.size)
    .slice(0, MOST)
    .map(({ title, passages }) => ({
      collection: 'agreements',
      id: idOf(title),
      data: {
        statement: title,
        evidence: [...passages].map(([report, quote]) => ({ report, quote })),
      },
      by: { rule: 'agreement', count: passages.size },
    }));
}
