import { type Count, countTests } from './count-tests.ts';

/** One part of the test run. */
export interface TestStep {
  readonly name: string;
  readonly command: string;
  /** Steps before it without which it makes no sense; it is left out when one of them failed. */
  readonly needs?: readonly string[];
  /** Whether it keeps all processors busy by itself; no other step then runs beside it. */
  readonly alone?: true;
}

/** Runs the command of a step. */
export type RunStep = (
  step: TestStep,
) => Promise<{ readonly output: string; readonly code: number }>;

export interface Outcome extends Count {
  readonly step: TestStep;
  readonly seconds: number;
  /** What the step printed; undefined when it was left out. */
  readonly output: string | undefined;
}

/** What surrounds a run of the steps. */
export interface RunSurroundings {
  readonly run: RunStep;
  /** Told before each step. */
  readonly begin: (step: TestStep) => void;
  /** Told after each step, in the order in which they end. */
  readonly end: (outcome: Outcome) => void;
  /** A clock in milliseconds. */
  readonly now: () => number;
  /** How many steps may run side by side, at least 1. */
  readonly atOnce: number;
}

/**
 * Runs the steps, begun in their order, and goes on after a failure.
 *
 * @returns the outcomes in the order of the steps
 */
export async function runSteps(
  steps: readonly TestStep[],
  { run, begin, end, now, atOnce }: RunSurroundings,
): Promise<Outcome[]> {
  const running = new Map<TestStep, Promise<void>>();
  const outcomes = new Map<string, Outcome>();

  const hasRoom = (step: TestStep) => {
    const isTaken = step.alone || [...running.keys()].some(({ alone }) => alone);
    return running.size < (isTaken ? 1 : atOnce);
  };
  const isDecided = ({ needs = [] }: TestStep) => needs.every((name) => outcomes.has(name));
  const runStep = async (step: TestStep) => {
    const started = now();
    const isLeftOut = step.needs?.some((name) => outcomes.get(name)?.failed !== 0);
    const result = isLeftOut ? undefined : await run(step);
    const outcome: Outcome = {
      step,
      seconds: (now() - started) / 1000,
      output: result?.output,
      ...(result ? countTests(result.output, result.code === 0) : { passed: 0, failed: 1 }),
    };
    outcomes.set(step.name, outcome);
    running.delete(step);
    end(outcome);
  };

  for (const step of steps) {
    while (running.size > 0 && !(hasRoom(step) && isDecided(step)))
      await Promise.race(running.values());
    begin(step);
    running.set(step, runStep(step));
  }
  await Promise.all(running.values());
  return steps.flatMap(({ name }) => outcomes.get(name) ?? []);
}
