/** Something that is wrong with the content (`error`: the build stops) or that an editor may want to look at. */
export interface Problem {
  readonly level: 'error' | 'notice';
  /** Path of the file, from the folder that holds the content folder: `content/events/x.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line?: number | undefined;
  /** Plain sentences: what is wrong, and what to do. */
  readonly message: string;
}

/** One problem as one line of a report: `content/events/x.yaml:3  There is no …`. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}  ${problem.message}`;
}
