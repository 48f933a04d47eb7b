import { findReport, type ReportIndex } from '../evidence/find-passage.ts';
import type { Passage } from '../story.ts';

/** The passages in the order of the reports, and of the text inside each. */
export function inOrderOfReports<P extends Passage>(
  passages: readonly P[],
  reports: readonly ReportIndex[],
): P[] {
  const rank = (passage: Passage) => {
    const found = findReport(reports, passage.report);
    const block = found?.report.blocks.findIndex(({ id }) => id === passage.block) ?? 0;
    return [found?.place ?? 0, block, passage.start] as const;
  };
  return passages
    .map((passage) => ({ passage, rank: rank(passage) }))
    .sort(({ rank: a }, { rank: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
    .map(({ passage }) => passage);
}
