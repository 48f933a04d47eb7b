import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from './run-step.ts';

test('steps run one after the other, with what the test knows', () => {
  const publishers = new Map();
  const seen: unknown[] = [];
  const draft = runSteps(
    'A ferry.',
    [
      (draft, context) => {
        seen.push(context.publishers === publishers, context.witnesses);
        return { ...draft, raw: 'Two\n\n ferries. \n \n' };
      },
      (draft) => ({ ...draft, raw: `${draft.raw}left` }),
    ],
    { publishers },
  );
  assert.deepEqual(seen, [true, []]);
  assert.deepEqual(linesLeft(draft), ['Two', 'ferries.', 'left']);
});
