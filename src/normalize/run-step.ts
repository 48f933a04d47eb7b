import { createDraft, type Draft, readingOf } from './draft.ts';
import { emptyContext } from './normalize.ts';
import type { NormalizeContext, Step } from './step.ts';

/** For tests: the draft that steps make of a raw text, one after the other. */
export function runSteps(
  raw: string,
  steps: readonly Step[],
  context: Partial<NormalizeContext> = {},
): Draft {
  return steps.reduce(
    (draft, step) => step(draft, { ...emptyContext, ...context }),
    createDraft(raw),
  );
}

/** For tests: the lines that are left, as they read. */
export function linesLeft(draft: Draft): string[] {
  return readingOf(draft)
    .text.split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
