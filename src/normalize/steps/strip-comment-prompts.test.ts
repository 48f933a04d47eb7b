import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripCommentPrompts } from './strip-comment-prompts.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose and speech of the same words are left', () => {
  const draft = runSteps(
    [
      PROSE,
      'Readers leave a comment about the weather and stay.',
      '“No comment.”',
      'No comment.',
      PROSE,
    ].join('\n'),
    [stripCommentPrompts],
  );
  assert.deepEqual(linesLeft(draft), [
    PROSE,
    'Readers leave a comment about the weather and stay.',
    '“No comment.”',
    'No comment.',
    PROSE,
  ]);
});

test('a single word between paragraphs is a sub-heading', () => {
  const draft = runSteps([PROSE, 'Comments', PROSE].join('\n'), [stripCommentPrompts]);
  assert.deepEqual(linesLeft(draft), [PROSE, 'Comments', PROSE]);
});

test('prompts go, in several languages', () => {
  const draft = runSteps(
    [
      '0 comment',
      PROSE,
      'Comments',
      'Leave a Reply',
      'Laisser un commentaire',
      'Deja una respuesta',
      'Schreibe einen Kommentar',
      '发表评论',
    ].join('\n'),
    [stripCommentPrompts],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a single word goes above the article, several words inside it as well', () => {
  const draft = runSteps(['Comments', PROSE, 'Leave a Comment', PROSE].join('\n'), [
    stripCommentPrompts,
  ]);
  assert.deepEqual(linesLeft(draft), [PROSE, PROSE]);
});

test('prompts go by the rule of prompts', () => {
  const { edits } = runSteps(`${PROSE}\nLeave a Reply`, [stripCommentPrompts]);
  assert.deepEqual(
    edits.map(({ rule }) => rule),
    ['strip-comment-prompts'],
  );
});
