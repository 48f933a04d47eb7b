/** What V8 counted in one function, as `NODE_V8_COVERAGE` has it: the first range is the whole function. */
export interface CountedFunction {
  readonly ranges: readonly {
    readonly startOffset: number;
    readonly endOffset: number;
    readonly count: number;
  }[];
}

/** A stretch of code that no test ran. */
export interface Unrun {
  /** From 1. */
  readonly line: number;
  readonly code: string;
  /** What stands before it on its line, without spaces at its ends. */
  readonly before: string;
}

/** Which characters one process ran. V8 lists outer functions and ranges before those within. */
function paint(length: number, functions: readonly CountedFunction[]): Uint8Array {
  const ran = new Uint8Array(length);
  const ranges = functions.flatMap((one) => one.ranges);
  const outerFirst = ranges.toSorted(
    (a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset,
  );
  for (const { startOffset, endOffset, count } of outerFirst) {
    ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  }
  return ran;
}

/**
 * The stretches of a file that ran in none of several processes, in order.
 *
 * @param source the file as it was run: types may be blanked out, but no character moved
 * @param processes what each process that loaded the file counted
 */
export function findUnrun(
  source: string,
  processes: readonly (readonly CountedFunction[])[],
): Unrun[] {
  const painted = processes.map((functions) => paint(source.length, functions));
  const ran = (at: number) => painted.some((counts) => counts[at] === 1);
  const found: Unrun[] = [];
  for (let start = 0; start < source.length; ) {
    let end = start;
    while (end < source.length && !ran(end)) end++;
    const code = source.slice(start, end);
    if (/\w/.test(code)) {
      const from = start + code.search(/\S/);
      const lines = source.slice(0, from).split('\n');
      const before = (lines.at(-1) ?? '').trim();
      found.push({ line: lines.length, code: code.trim().replace(/\s+/g, ' '), before });
    }
    start = end + 1;
  }
  return found;
}
