import { lineOf, type StoryFiles } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { Story } from '../story.ts';
import { findDoubtfulStatuses } from './doubtful-statuses.ts';
import { findExampleContact } from './example-contact.ts';
import { findHiddenAddresses } from './hidden-addresses.ts';
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

/** Notices of one kind. */
export interface NoticeGroup {
  /** What they are about, as a heading. */
  readonly title: string;
  readonly notices: readonly Problem[];
}

type FindNotices = (files: StoryFiles, story: Story) => readonly Problem[];

/** What is about a place in a report, as what is said of its file. */
const inReports =
  (find: NoticeFinder): FindNotices =>
  (files, story) =>
    find(files, story).map(({ article, block, message }) => ({
      level: 'notice',
      file: article.file,
      line: lineOf(article, ['blocks', block]),
      message,
    }));

/** The kinds: first what may be wrong, then what may be missing, the least of it last. */
const KINDS: readonly (readonly [title: string, find: FindNotices])[] = [
  ['What a report cannot have known', findImpossibleKnowledge],
  ['Addresses with words that are not shown', findHiddenAddresses],
  ['Versions of quotations that may be called otherwise', findDoubtfulStatuses],
  ['Hours that are not sure', findUncertainHours],
  ['Reports that are copies of each other', inReports(findCopies)],
  ['Names that may be one', inReports(findNearNames)],
  ['Where readers write to', findExampleContact],
  ['Entries that no report has', findUnmetEntries],
  ['Dates that no event tells', inReports(findUncoveredDates)],
  ['Quotations without a speaker', inReports(findUnassignedQuotations)],
  ['Names that are not listed', inReports(findUnlistedNames)],
  ['Sentences on which nothing rests', inReports(findUntoldSentences)],
];

/**
 * What the reports hold and the story does not tell, and what looks odd: for the editor to take up or to leave. Kinds of
 * which there is none are left out.
 */
export function editorNotices(files: StoryFiles, story: Story): NoticeGroup[] {
  return KINDS.map(([title, find]) => ({ title, notices: find(files, story) })).filter(
    ({ notices }) => notices.length > 0,
  );
}
