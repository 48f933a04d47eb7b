import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripGluedTails } from './strip-glued-tails.ts';

test('a sentence that ends in the same words is left', () => {
  const draft = runSteps(
    ['We asked them to leave a comment.', 'He read “Related News”'].join('\n'),
    [stripGluedTails],
  );
  assert.deepEqual(linesLeft(draft), [
    'We asked them to leave a comment.',
    'He read “Related News”',
  ]);
});

test('a prompt or link glued to a sentence goes', () => {
  const draft = runSteps(
    [
      'It came back.Leave a Comment',
      'It left.Read also: The pilot’s tale',
      '“It is late.”Related News',
    ].join('\n'),
    [stripGluedTails],
  );
  assert.deepEqual(linesLeft(draft), ['It came back.', 'It left.', '“It is late.”']);
});

test('prompts to share and marks of advertisements go by their own rules', () => {
  const draft = runSteps(
    'It left.Share this article\nIt came.Story continues below advertisement',
    [stripGluedTails],
  );
  assert.deepEqual(linesLeft(draft), ['It left.', 'It came.']);
  assert.deepEqual(
    draft.edits.map(({ rule }) => rule),
    ['strip-share-prompts', 'strip-ad-continuation'],
  );
});

test('marks in a row at the end of a sentence glue nothing', () => {
  const text = '.It left.Again it came.Late';
  assert.deepEqual(linesLeft(runSteps(text, [stripGluedTails])), [text]);
});

test('a single word after a sentence may be the next sentence’s, and stays', () => {
  assert.deepEqual(linesLeft(runSteps('It came back.Comments', [stripGluedTails])), [
    'It came back.Comments',
  ]);
});
