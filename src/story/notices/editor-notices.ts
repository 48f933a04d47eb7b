import { lineOf, type StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Story } from '../story.ts';
import { findDoubtfulStatuses } from './doubtful-statuses.ts';
import { findImpossibleKnowledge } from './impossible-knowledge.ts';
import { findCopies } from './near-copies.ts';
import { findNearNames } from './near-names.ts';
import type { NoticeFinder } from './notice.ts';
import { findUnassignedQuotations } from './unassigned-quotations.ts';
import { findUncertainHours } from './uncertain-hours.ts';
import { findUncoveredDates } from './uncovered-dates.ts';
import { findUnlistedNames } from './unknown-names.ts';
import { findUnmetEntries } from './unmet-entries.ts';
import { findUntoldSentences } from './untold-sentences.ts';

/** What is about a place in a report. */
const FINDERS: readonly NoticeFinder[] = [
  findCopies,
  findUncoveredDates,
  findUnassignedQuotations,
  findUntoldSentences,
  findUnlistedNames,
  findNearNames,
];

/** What the reports hold and the story does not tell, and what looks odd: for the editor to take up or to leave. */
export function editorNotices(files: StoryFiles, story: Story): Problem[] {
  const inReports = FINDERS.flatMap((find) => find(files, story)).map(
    ({ article, block, message }): Problem => ({
      level: 'notice',
      file: article.file,
      line: lineOf(article, ['blocks', block]),
      message,
    }),
  );
  return [
    ...findImpossibleKnowledge(files, story),
    ...findDoubtfulStatuses(files, story),
    ...findUncertainHours(files, story),
    ...findUnmetEntries(files, story),
    ...inReports,
  ];
}
