import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { CorrectionError } from './correction-error.ts';
import { getPassage, getStretch } from './get-passages.ts';

const RAW = 'One ferry left.\nTwo came.\nOne ferry sank.';
const draft = runSteps(RAW, []);
const stretch = (passage: string, to?: string) => {
  const { start, end } = getStretch(draft, { passage, to }, 'cut.0');
  return RAW.slice(start, end);
};
const fails = (run: () => unknown, field: string, message: RegExp) =>
  assert.throws(
    run,
    (error) =>
      error instanceof CorrectionError && error.field === field && message.test(error.message),
  );

test('a stretch goes from the first word of its passage to the last of “to”', () => {
  assert.equal(stretch('Two came.'), 'Two came.');
  assert.equal(stretch('ferry left', 'Two'), 'ferry left.\nTwo');
  assert.equal(stretch('Two', 'One ferry'), 'Two came.\nOne ferry');
});

test('words that stand above where the stretch begins cannot end it', () => {
  fails(() => stretch('Two came', 'left'), 'cut.0.to', /stands above “Two came”/);
  fails(() => stretch('Two came', 'three'), 'cut.0.to', /does not stand/);
});

test('a passage that stands twice is refused, with the ways out', () => {
  fails(() => stretch('One ferry'), 'cut.0.passage', /2 times.*quote more of it\.$/);
  fails(
    () => getPassage(draft, 'One ferry', 'x', { or: ', or say every: true' }),
    'x',
    /quote more of it, or say every: true\.$/,
  );
});
