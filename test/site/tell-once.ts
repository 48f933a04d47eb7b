/** Something wrong with one page. */
export interface Fault {
  readonly path: string;
  readonly problem: string;
}

/** A sentence for each problem: what is wrong in the menu stands on every page and is told once. */
export function tellOnce(faults: readonly Fault[]): string[] {
  const byProblem = Map.groupBy(faults, ({ problem }) => problem);
  return [...byProblem].map(([problem, [first, ...others]]) => {
    const more = new Set(others.map(({ path }) => path)).difference(new Set([first?.path])).size;
    return `/${first?.path}${more > 0 ? ` and ${more} more` : ''}: ${problem}`;
  });
}
