import { availableParallelism } from 'node:os';
import { runCommand } from './test-run/run-command.ts';
import { type Outcome, runSteps } from './test-run/run-steps.ts';
import { testSteps } from './test-run/steps.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

/** Where node’s and Playwright’s runners begin to list the failures. */
const FAILURES = /^✖ failing tests:|^ {2}1\) /m;

/** What a reader needs of a failed step: the failures, when the runner lists them apart, or all of it. */
function essence(output: string): string {
  return output.slice(Math.max(output.search(FAILURES), 0)).trimEnd();
}

function describe({ passed, failed, seconds, output }: Outcome): string {
  if (output === undefined) return 'left out: it needs a step that failed';
  if (failed > 0) return `FAILED (${passed} passed, ${failed} failed), ${seconds.toFixed(1)} s`;
  return `${passed > 1 ? `${passed} passed` : 'passed'}, ${seconds.toFixed(1)} s`;
}

const started = performance.now();
const outcomes = await runSteps(testSteps, {
  run: ({ name, command }) =>
    runCommand(command, (message) => console.log(`    … ${name}: ${message}`)),
  begin: (step) => console.log(`${testSteps.indexOf(step) + 1}/${testSteps.length} ${step.name}`),
  end: (outcome) => {
    if (outcome.failed > 0 && outcome.output) console.log(essence(outcome.output));
    console.log(`    ${outcome.step.name}: ${describe(outcome)}`);
  },
  now: () => performance.now(),
  atOnce: availableParallelism(),
});

const failures = outcomes.filter((outcome) => outcome.failed > 0);
console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all.`);
for (const outcome of failures) console.log(`${outcome.step.name}: ${describe(outcome)}`);
console.log(
  `${sum(outcomes.map(({ passed }) => passed))} passed, ${sum(outcomes.map(({ failed }) => failed))} failed`,
);
process.exit(failures.length > 0 ? 1 : 0);
