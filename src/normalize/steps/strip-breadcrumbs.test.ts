import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripBreadcrumbs } from './strip-breadcrumbs.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('prose that begins with home is left', () => {
  const draft = runSteps(
    ['Home sales rose in May', 'Home news fills the first pages', PROSE].join('\n'),
    [stripBreadcrumbs],
  );
  assert.deepEqual(linesLeft(draft), [
    'Home sales rose in May',
    'Home news fills the first pages',
    PROSE,
  ]);
});

test('a path with separators goes', () => {
  const draft = runSteps(['Home » News » Harbor', 'You are here: Home / News', PROSE].join('\n'), [
    stripBreadcrumbs,
  ]);
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a path run together with the headline goes and the headline stays', () => {
  const draft = runSteps(['Home News Ferry returns', 'Ferry returns', PROSE].join('\n'), [
    stripBreadcrumbs,
  ]);
  assert.deepEqual(linesLeft(draft), ['Ferry returns', PROSE]);
});

const left = (...lines: string[]) => linesLeft(runSteps(lines.join('\n'), [stripBreadcrumbs]));
const crumbs = (count: number) =>
  Array.from({ length: count }, (_, i) => `Pier ${'abcdefghi'[i]}`).join(' » ');

test('a separator that does not follow the first word makes no path', () => {
  const line = 'Home sales rise | Harbor Daily';
  assert.deepEqual(left(line, PROSE), [line, PROSE]);
});

test('a path has eight parts at most, its separators single or double', () => {
  assert.deepEqual(left(`Home » ${crumbs(8)}`, PROSE), [PROSE]);
  assert.deepEqual(left(`Home >> ${crumbs(8).replaceAll('»', '> >')}`, PROSE), [PROSE]);
  assert.deepEqual(left(`Home » ${crumbs(9)}`, PROSE), [`Home » ${crumbs(9)}`, PROSE]);
});

test('no part of a path is longer than a headline', () => {
  const words = (count: number) => Array(count).fill('pier').join(' ');
  assert.deepEqual(left(`Home » News » ${words(20)}`, PROSE), [PROSE]);
  assert.deepEqual(left(`Home » News » ${words(21)}`, PROSE), [
    `Home » News » ${words(21)}`,
    PROSE,
  ]);
});

test('a headline may follow the word for the front page at once, and begin as a section does', () => {
  assert.deepEqual(left('Home Ferry returns', 'Ferry returns', PROSE), ['Ferry returns', PROSE]);
  assert.deepEqual(left('Home News of a ferry', 'News of a ferry', PROSE), [
    'News of a ferry',
    PROSE,
  ]);
});

test('words that name no section before the headline make no path', () => {
  const lines = ['Home again: ferry returns', 'Ferry returns', 'Home where ferry returns', PROSE];
  assert.deepEqual(left(...lines), lines);
});

test('menu words without a headline are no path', () => {
  const lines = ['Home', 'Home News World', `${'Pier '.repeat(70)}`.trim(), PROSE];
  assert.deepEqual(left(...lines), lines);
});

test('a path begins with the front page and stands above the article', () => {
  const lines = ['News » Ferry', PROSE, 'Home » News', PROSE];
  assert.deepEqual(left(...lines), lines);
});

test('a path goes by the rule of paths', () => {
  const { edits } = runSteps(`Home » News\n${PROSE}`, [stripBreadcrumbs]);
  assert.deepEqual(
    edits.map(({ start, end, rule }) => [start, end, rule]),
    [[0, 11, 'strip-breadcrumbs']],
  );
});
