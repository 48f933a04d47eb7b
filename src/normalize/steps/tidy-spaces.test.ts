import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { tidySpaces } from './tidy-spaces.ts';

test('addresses, initials and numbers are left', () => {
  const draft = runSteps(
    [
      'The U.S. site example.com and Booking.Com list version 2.0, e.g. in St. Ives.  Two spaces are left.',
    ].join('\n'),
    [tidySpaces],
  );
  assert.deepEqual(linesLeft(draft), [
    'The U.S. site example.com and Booking.Com list version 2.0, e.g. in St. Ives.  Two spaces are left.',
  ]);
});

test('a space lost between sentences or words comes back', () => {
  const draft = runSteps(
    ['It left.The crew stayed.', 'They spoke of taxesaccording to him.'].join('\n'),
    [tidySpaces],
  );
  assert.deepEqual(linesLeft(draft), [
    'It left. The crew stayed.',
    'They spoke of taxes according to him.',
  ]);
});

test('doubled spaces and spaces before a stop go', () => {
  const draft = runSteps(['The  ferry left , they said .'].join('\n'), [tidySpaces]);
  assert.deepEqual(linesLeft(draft), ['The ferry left, they said.']);
});

test('each change has the rule that says what it is', () => {
  const raw = 'It left.The crew stayed.\nOf taxesaccording to him.\nThe  ferry left , too.';
  assert.deepEqual(
    runSteps(raw, [tidySpaces]).edits.map(({ start, end, text, rule }) => [start, end, text, rule]),
    [
      [8, 8, ' ', 'tidy-glued-sentence'],
      [33, 33, ' ', 'tidy-glued-word'],
      [54, 56, ' ', 'tidy-spaces'],
      [66, 67, '', 'tidy-spaces'],
    ],
  );
});
