import { lineOf, type StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Story } from '../story.ts';
import type { NoticeFinder } from './notice.ts';
import { findUnassignedQuotations } from './unassigned-quotations.ts';
import { findUncoveredDates } from './uncovered-dates.ts';
import { findUnlistedNames } from './unknown-names.ts';

const FINDERS: readonly NoticeFinder[] = [
  findUncoveredDates,
  findUnassignedQuotations,
  findUnlistedNames,
];

/** What the reports hold and the story does not tell: for the editor to take up or to leave. */
export function editorNotices(files: StoryFiles, story: Story): Problem[] {
  return FINDERS.flatMap((find) => find(files, story)).map(({ article, block, message }) => ({
    level: 'notice',
    file: article.file,
    line: lineOf(article, ['blocks', block]),
    message,
  }));
}
