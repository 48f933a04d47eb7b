import { type Count, countTests } from './count-tests.ts';

/** One part of the test run. */
export interface TestStep {
  readonly name: string;
  readonly command: string;
  /** Steps without which this one makes no sense; it is left out when one of them failed. */
  readonly needs?: readonly string[];
}

/** Runs a command; told its output as it comes, if it wants. */
export type Run = (command: string) => Promise<{ readonly output: string; readonly code: number }>;

export interface Outcome extends Count {
  readonly step: TestStep;
  readonly seconds: number;
  /** What the step printed; undefined when it was left out. */
  readonly output: string | undefined;
}

/**
 * Runs the steps one after the other and goes on after a failure.
 *
 * @param report told before each step and after it
 * @param now a clock in milliseconds
 */
export async function runSteps(
  steps: readonly TestStep[],
  run: Run,
  report: { readonly begin: (step: TestStep) => void; readonly end: (outcome: Outcome) => void },
  now: () => number,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    report.begin(step);
    const failed = (name: string) => outcomes.some((o) => o.step.name === name && o.failed > 0);
    const started = now();
    const result = step.needs?.some(failed) ? undefined : await run(step.command);
    const outcome: Outcome = {
      step,
      seconds: (now() - started) / 1000,
      output: result?.output,
      ...(result ? countTests(result.output, result.code === 0) : { passed: 0, failed: 1 }),
    };
    outcomes.push(outcome);
    report.end(outcome);
  }
  return outcomes;
}
