import type { MeasuredRun } from './measure-run.ts';

/** Processor seconds; those of the clock where a system does not count the others. */
export const costOf = ({ cpuSeconds, seconds }: MeasuredRun): number => cpuSeconds ?? seconds;

/** Prints what a run cost, and beside what that is so many times as much. */
export function printRun(
  name: string,
  run: MeasuredRun,
  beside?: { readonly name: string; readonly run: MeasuredRun },
): void {
  const memory =
    run.peakBytes === undefined ? 'not known' : `${(run.peakBytes / 1e6).toFixed(0)} MB`;
  const ratio = beside
    ? `; ${beside.name} ${costOf(beside.run).toFixed(1)} s, so ${(costOf(run) / costOf(beside.run)).toFixed(1)} times`
    : '';
  console.log(
    `  ${name}: ${costOf(run).toFixed(1)} s of processor time (${run.seconds.toFixed(1)} s), ${memory}${ratio}`,
  );
}
