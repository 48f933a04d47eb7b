import type { StoryFiles } from '../../src/story/files.ts';
import { formatProblem, type Problem } from '../../src/story/problem.ts';

/** The problems of one level below a heading; empty when there is none. */
export function listProblems(
  problems: readonly Problem[],
  level: Problem['level'],
  heading: string,
): string {
  const some = problems.filter((problem) => problem.level === level);
  if (some.length === 0) return '';
  return `${heading} (${some.length})\n\n${some.map((one) => `  ${formatProblem(one)}\n`).join('')}`;
}

/** "Read 5 articles, 12 publishers …: no errors." */
export function countEntries(files: StoryFiles, problems: readonly Problem[]): string {
  const errors = problems.filter(({ level }) => level === 'error').length;
  const counts = Object.entries(files)
    .filter(([name, entries]) => Array.isArray(entries) && name !== 'unread')
    .map(([name, entries]) => `${entries.length} ${name}`);
  return `Read ${counts.join(', ')}: ${errors === 0 ? 'no errors' : `${errors} to mend`}.`;
}
