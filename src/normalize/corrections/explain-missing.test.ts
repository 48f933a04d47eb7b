import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { stripSourceLink } from '../steps/strip-source-link.ts';
import { explainMissing } from './explain-missing.ts';

const draft = runSteps('The old “ferry” left.\nSource link', [stripSourceLink]);

test('the nearest words are named, but never as nearest when they are the same', () => {
  assert.match(explainMissing(draft, 'The new "ferry"'), /nearest is “The old “ferry”.”?/);
  const same = explainMissing(draft, 'the old "ferry"');
  assert.doesNotMatch(same, /nearest/);
  assert.match(same, /other capitals, marks or spaces.*The old “ferry/);
});

test('words that a rule has taken out are said to be so, with what to do', () => {
  assert.match(explainMissing(draft, 'Source link'), /strip-source-link.*keep/);
});

test('words that are like nothing are said to be so', () => {
  assert.match(explainMissing(draft, 'submarine'), /Nothing there is like it/);
});
