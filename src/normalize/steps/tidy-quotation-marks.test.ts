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
  const text = 'Er sagte „so“ und“nein” danach.';
  assert.deepEqual(linesLeft(runSteps(text, [tidyQuotationMarks])), [text]);
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

const left = (text: string) => linesLeft(runSteps(text, [tidyQuotationMarks]));

test('a mark that closes nothing is left', () => {
  for (const text of [
    'They sang a song“ and left.',
    'The pier”Where they sang is closed.',
    'She said: “It is the“spy” again.',
    'He said“no and left.',
    'He said “ no and left.',
    'It is no ” and he left.',
  ]) {
    assert.deepEqual(left(text), [text]);
  }
});

test('a line is read for itself, beside lines without such marks', () => {
  const text = 'It is late, they said.\nThey sang “a song“ and left.\nIt was a song“ of old.';
  assert.deepEqual(left(text), [
    'It is late, they said.',
    'They sang “a song” and left.',
    'It was a song“ of old.',
  ]);
});

test('each change has the rule that says what it is', () => {
  const text = 'He said “ no ” and“yes”while “it is.”. So “he“ said.';
  assert.deepEqual(
    runSteps(text, [tidyQuotationMarks]).edits.map(({ start, end, text: put, rule }) => [
      text.slice(start - 1, end + 1),
      put,
      rule,
    ]),
    [
      ['“ n', '', 'tidy-spaces'],
      ['o ”', '', 'tidy-spaces'],
      ['d“', ' ', 'tidy-glued-quotation'],
      ['”w', ' ', 'tidy-glued-quotation'],
      ['”. ', '', 'tidy-doubled-stop'],
      ['e“ ', '”', 'tidy-quotation-marks'],
    ],
  );
});
