import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripAdContinuation } from './strip-ad-continuation.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose about advertising is left', () => {
  const draft = runSteps(
    [
      'The sequel after the announcement was quiet.',
      'Advertising',
      'Advertising for pickers begins in August, as it has every year since the war.',
    ].join('\n'),
    [stripAdContinuation],
  );
  assert.deepEqual(linesLeft(draft), [
    'The sequel after the announcement was quiet.',
    'Advertising',
    'Advertising for pickers begins in August, as it has every year since the war.',
  ]);
});

test('lines that mark the place of an advertisement go, in several languages', () => {
  const draft = runSteps(
    [
      PROSE,
      'Advertisement',
      'La suite après la publicité',
      'Continúa después de la publicidad',
      'Artikel wird nach der Anzeige fortgesetzt',
      PROSE,
    ].join('\n'),
    [stripAdContinuation],
  );
  assert.deepEqual(linesLeft(draft), [PROSE, PROSE]);
});

test('so do the words that a machine makes of them', () => {
  const draft = runSteps(
    [
      PROSE,
      'sequel after announcement',
      'Continued after the announcement',
      'the rest after advertising',
      'Story continues below this ad',
      PROSE,
    ].join('\n'),
    [stripAdContinuation],
  );
  assert.deepEqual(linesLeft(draft), [PROSE, PROSE]);
});
