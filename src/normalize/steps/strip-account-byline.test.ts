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

test('an account below the article stands among the last eight lines', () => {
  const page = (after: number) => [
    ...Array(10).fill(PROSE),
    'by harbordaily',
    ...Array(after).fill(PROSE),
  ];
  const left = (after: number) => linesLeft(runSteps(page(after).join('\n'), [stripAccountByline]));
  assert.deepEqual(left(7), Array(17).fill(PROSE));
  assert.deepEqual(left(8), page(8));
});

test('what is stated before stands over what the account’s line says', () => {
  const copier = { status: 'stated', value: 'courier', passage: 'Copied from Courier' } as const;
  const published = { status: 'stated', value: '2021-06-01', passage: 'June 1, 2021' } as const;
  const { meta } = runSteps(`by harbordaily June 4, 2021\n${PROSE}`, [
    (draft) => ({ ...draft, meta: { ...draft.meta, copier, published } }),
    stripAccountByline,
  ]);
  assert.deepEqual(meta.copier, copier);
  assert.deepEqual(meta.published, published);
});

test('the line’s date is the day of publication, and a generic account the reason why no copier is known', () => {
  const { meta } = runSteps(`by admin June 4, 2021\n${PROSE}`, [stripAccountByline]);
  assert.deepEqual(meta.published, {
    status: 'stated',
    value: '2021-06-04',
    passage: 'June 4, 2021',
  });
  assert.deepEqual(meta.copier, {
    status: 'unknown',
    reason: 'The page names only the account that posted the copy (“by admin June 4, 2021”).',
  });
});

test('an account under another headline below the report says nothing of it', () => {
  const page = ['Ferry returns', PROSE, PROSE, 'Old pier closes', 'by harbordaily March 4, 2017'];
  const { meta } = runSteps(page.join('\n'), [stripAccountByline]);
  assert.equal(meta.copier.status, 'unknown');
  assert.equal(meta.published.status, 'unknown');
  const below = runSteps([PROSE, 'by harbordaily March 4, 2017'].join('\n'), [stripAccountByline]);
  assert.equal(below.meta.copier.status === 'stated' && below.meta.copier.value, 'harbordaily');
});
