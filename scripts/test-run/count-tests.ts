/** How many tests passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

const PATTERNS: readonly { readonly passed: RegExp; readonly failed: readonly RegExp[] }[] = [
  // node --test, the spec reporter
  { passed: /^ℹ pass (\d+)$/m, failed: [/^ℹ fail (\d+)$/m, /^ℹ cancelled (\d+)$/m] },
  // playwright test, the list reporter
  {
    passed: /^ {2}(\d+) passed\b/m,
    failed: [/^ {2}(\d+) failed$/m, /^ {2}(\d+) flaky$/m, /^ {2}(\d+) interrupted$/m],
  },
];

const numberIn = (output: string, pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);

/**
 * Counts the tests of one step. A step that reports none counts as one, and so does a failure that no
 * test accounts for, such as a crash.
 *
 * @param output what the step printed
 * @param succeeded whether it exited with 0
 */
export function countTests(output: string, succeeded: boolean): Count {
  const format = PATTERNS.find(({ passed, failed }) =>
    [passed, ...failed].some((pattern) => pattern.test(output)),
  );
  const passed = format ? numberIn(output, format.passed) : 0;
  const failed = format
    ? format.failed.reduce((sum, pattern) => sum + numberIn(output, pattern), 0)
    : 0;
  if (!succeeded) return { passed, failed: Math.max(failed, 1) };
  return { passed: format ? passed : 1, failed };
}
