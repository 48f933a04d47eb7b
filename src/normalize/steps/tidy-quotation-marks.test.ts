import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { tidyQuotationMarks } from './tidy-quotation-marks.ts';

test('marks that stand right are left', () => {
  const draft = runSteps(
    ['“We left,” he said. She asked: “Why?” (“He would.”) It was “late”; “early,” “soon.”'].join(
      '\n',
    ),
    [tidyQuotationMarks],
  );
  assert.deepEqual(linesLeft(draft), [
    '“We left,” he said. She asked: “Why?” (“He would.”) It was “late”; “early,” “soon.”',
  ]);
});

test('texts with low opening marks are left', () => {
  const draft = runSteps(['Sie sagte: „So“und ging.'].join('\n'), [tidyQuotationMarks]);
  assert.deepEqual(linesLeft(draft), ['Sie sagte: „So“und ging.']);
});

test('a turned mark is turned back', () => {
  const draft = runSteps(['They sang “a song“ and left.'].join('\n'), [tidyQuotationMarks]);
  assert.deepEqual(linesLeft(draft), ['They sang “a song” and left.']);
});

test('a mark glued to a word gets its space', () => {
  const draft = runSteps(['It is a “spy”While they denied it. He said“no” twice.'].join('\n'), [
    tidyQuotationMarks,
  ]);
  assert.deepEqual(linesLeft(draft), ['It is a “spy” While they denied it. He said “no” twice.']);
});

test('a sentence closed twice is closed once', () => {
  const draft = runSteps(['“It is late.”. He left.'].join('\n'), [tidyQuotationMarks]);
  assert.deepEqual(linesLeft(draft), ['“It is late.” He left.']);
});

test('spaces inside the marks go', () => {
  const draft = runSteps(['He said “ no ” twice.'].join('\n'), [tidyQuotationMarks]);
  assert.deepEqual(linesLeft(draft), ['He said “no” twice.']);
});
