import { sayCommand } from '../../src/content-folder/say-command.ts';
import { isDraft } from '../../src/story/draft-signs.ts';
import type { Entry, StoryFiles } from '../../src/story/files.ts';
import { formatProblem, type Problem } from '../../src/story/problem.ts';

const linesOf = (problems: readonly Problem[]) =>
  problems.map((one) => `  ${formatProblem(one)}\n`).join('');

/** Problems below a heading; empty when there is none. */
export const listProblems = (problems: readonly Problem[], heading: string): string =>
  problems.length === 0 ? '' : `${heading} (${problems.length})\n\n${linesOf(problems)}`;

/** The first of a kind of notices below its heading, and how many more there are; empty when there is none. */
export function listSome(heading: string, notices: readonly Problem[], most: number): string {
  const more = notices.length - most;
  // One line that says “1 more” is as long as the one more.
  if (more <= 1) return listProblems(notices, heading);
  return `${heading} (${notices.length})\n\n${linesOf(notices.slice(0, most))}  … ${more} more: ${sayCommand('check --all')}\n`;
}

/** "Read 5 articles, 12 publishers …: no errors." */
export function countEntries(files: StoryFiles, problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const counts = Object.entries(files)
    .filter(([name, entries]) => Array.isArray(entries) && name !== 'unread')
    .map(([name, entries]) => `${entries.length} ${name}`);
  return `Read ${counts.join(', ')}: ${errors === 0 ? 'no errors' : `${errors} to mend`}.`;
}

/** " 12 of them are drafts: npm run desk."; empty where an editor has read all. */
export function countDrafts({ unread: _, changes: __, ...files }: StoryFiles): string {
  const entries: readonly (Entry<unknown> | undefined)[] = Object.values(files).flat();
  const drafts = entries.filter((entry) => entry !== undefined && isDraft(entry)).length;
  return drafts === 0
    ? ''
    : ` ${drafts} of them are drafts that nobody has read: ${sayCommand('desk')}.`;
}
