import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripSourceLink } from './strip-source-link.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose that speaks of a source link is left', () => {
  const draft = runSteps(
    ['He sent us the source link.', 'The source: a letter of 1911.'].join('\n'),
    [stripSourceLink],
  );
  assert.deepEqual(linesLeft(draft), [
    'He sent us the source link.',
    'The source: a letter of 1911.',
  ]);
});

test('a line that is the link goes', () => {
  const draft = runSteps(
    [PROSE, 'Source link', 'Source: https://example.com/a', 'Read the original article here'].join(
      '\n',
    ),
    [stripSourceLink],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('the link glued to a sentence goes and the sentence stays', () => {
  const draft = runSteps(['The ferry came back.Source link'].join('\n'), [stripSourceLink]);
  assert.deepEqual(linesLeft(draft), ['The ferry came back.']);
});

test('the line of a feed goes', () => {
  const draft = runSteps(
    [PROSE, 'The post Ferry returns appeared first on Harbor Daily.'].join('\n'),
    [stripSourceLink],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a whole line and a glued tail go by the same rule', () => {
  const { edits } = runSteps(`Source link\nIt left.Source link`, [stripSourceLink]);
  assert.deepEqual(
    edits.map(({ start, end, rule }) => [start, end, rule]),
    [
      [0, 11, 'strip-source-link'],
      [20, 31, 'strip-source-link'],
    ],
  );
});
