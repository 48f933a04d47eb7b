import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripAccountByline } from './strip-account-byline.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('a person’s byline is left', () => {
  const draft = runSteps(['By Jane Doe', PROSE].join('\n'), [stripAccountByline]);
  assert.deepEqual(linesLeft(draft), ['By Jane Doe', PROSE]);
});

test('an account’s byline goes', () => {
  const draft = runSteps(['Ferry returns', 'by admin', PROSE].join('\n'), [stripAccountByline]);
  assert.deepEqual(linesLeft(draft), ['Ferry returns', PROSE]);
});

test('an account with a name of its own is the copier', () => {
  const { meta } = runSteps(`Ferry returns\nby harbordaily\n${PROSE}`, [stripAccountByline]);
  assert.deepEqual(meta.copier, {
    status: 'stated',
    value: 'harbordaily',
    passage: 'by harbordaily',
  });
});

test('an account that says nothing leaves the copier unknown', () => {
  const { meta } = runSteps(`by admin\n${PROSE}`, [stripAccountByline]);
  assert.equal(meta.copier.status, 'unknown');
});

test('a byline in the middle of the article is left', () => {
  const lines = [...Array(9).fill(PROSE), 'by harbordaily', ...Array(9).fill(PROSE)];
  assert.deepEqual(linesLeft(runSteps(lines.join('\n'), [stripAccountByline])), lines);
});

test('the first account that says who copied counts', () => {
  const { meta } = runSteps(`by harbordaily\nby otherdaily\n${PROSE}`, [
    stripAccountByline,
    stripAccountByline,
  ]);
  assert.equal(meta.copier.status === 'stated' && meta.copier.value, 'harbordaily');
});
