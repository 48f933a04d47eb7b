import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripPostMeta } from './strip-post-meta.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose that counts comments is left', () => {
  const draft = runSteps(
    [
      'The post drew no comments on Monday, and 12 comments on Tuesday were deleted by its author.',
    ].join('\n'),
    [stripPostMeta],
  );
  assert.deepEqual(linesLeft(draft), [
    'The post drew no comments on Monday, and 12 comments on Tuesday were deleted by its author.',
  ]);
});

test('a line of category, date and count goes', () => {
  const draft = runSteps(['Ferry returns', 'World June 4, 2021 12 Comments', PROSE].join('\n'), [
    stripPostMeta,
  ]);
  assert.deepEqual(linesLeft(draft), ['Ferry returns', PROSE]);
});

test('glued to the first sentence it goes and the sentence stays', () => {
  const draft = runSteps(
    [
      'Ferry returns',
      'World, Sea June 4, 2021 No Comments on Ferry returnsThe ferry came back.',
    ].join('\n'),
    [stripPostMeta],
  );
  assert.deepEqual(linesLeft(draft), ['Ferry returns', 'The ferry came back.']);
});

test('the date of such a line is the date of publication', () => {
  const raw = 'Ferry returns\nWorld June 4, 2021 No Comments on Ferry returnsThe ferry came back.';
  const { meta } = runSteps(raw, [stripPostMeta]);
  assert.deepEqual(meta.published, {
    status: 'stated',
    value: '2021-06-04',
    passage: 'June 4, 2021',
  });
});

test('a line that is nothing but such data and the headline again goes whole', () => {
  const raw = `Ferry returns\nWorld June 4, 2021 No Comments on Ferry returns\n${PROSE}`;
  assert.deepEqual(linesLeft(runSteps(raw, [stripPostMeta])), ['Ferry returns', PROSE]);
});

test('sentences that speak of comments on something are left', () => {
  const text = 'He left. She had no comments on The Ferry that returned before the dawn came.';
  assert.deepEqual(linesLeft(runSteps(`${text}\n${PROSE}`, [stripPostMeta])), [text, PROSE]);
});
