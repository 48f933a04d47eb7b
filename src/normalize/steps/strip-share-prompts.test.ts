import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripSharePrompts } from './strip-share-prompts.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose of the same words is left', () => {
  const draft = runSteps(
    [
      PROSE,
      'Sign up numbers rose, and the newsletter was read by many who had not asked for it at all.',
      'Shares fell.',
      'Subscribe, she told the newsletter’s readers. They did.',
      'Facebook',
      PROSE,
    ].join('\n'),
    [stripSharePrompts],
  );
  assert.deepEqual(linesLeft(draft), [
    PROSE,
    'Sign up numbers rose, and the newsletter was read by many who had not asked for it at all.',
    'Shares fell.',
    'Subscribe, she told the newsletter’s readers. They did.',
    'Facebook',
    PROSE,
  ]);
});

test('buttons and prompts go', () => {
  const draft = runSteps(
    [
      PROSE,
      'Share this:',
      'Facebook Twitter WhatsApp',
      'Click to share on Twitter (Opens in new window)',
      'Sign up for our newsletter to get the news in your inbox.',
      'Share on FacebookShare on Twitter',
    ].join('\n'),
    [stripSharePrompts],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('requests for consent go', () => {
  const draft = runSteps(
    ['This website uses cookies to improve your experience.', PROSE, 'Accept all cookies'].join(
      '\n',
    ),
    [stripSharePrompts],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a button of one word goes above and below the article', () => {
  const draft = runSteps(['Share', PROSE, 'Facebook'].join('\n'), [stripSharePrompts]);
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a prompt that goes on with another sentence is left', () => {
  const kept = 'Subscribe to our newsletter now.  Many do';
  const lines = [PROSE, kept, 'Subscribe to our newsletter! it is free', PROSE];
  assert.deepEqual(linesLeft(runSteps(lines.join('\n'), [stripSharePrompts])), [
    PROSE,
    kept,
    PROSE,
  ]);
});
