import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesLeft, runSteps } from '../run-step.ts';
import { stripMenus } from './strip-menus.ts';

const PROSE = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';

test('a menu word between paragraphs is a sub-heading', () => {
  const draft = runSteps([PROSE, 'Politics', PROSE].join('\n'), [stripMenus]);
  assert.deepEqual(linesLeft(draft), [PROSE, 'Politics', PROSE]);
});

test('menu words above and below the article go', () => {
  const draft = runSteps(
    ['Menu', 'Skip to content', PROSE, 'Tags: ferry, harbor', 'About us'].join('\n'),
    [stripMenus],
  );
  assert.deepEqual(linesLeft(draft), [PROSE]);
});

test('a page of nothing but menus is left', () => {
  const draft = runSteps(['Home', 'News'].join('\n'), [stripMenus]);
  assert.deepEqual(linesLeft(draft), ['Home', 'News']);
});

test('the first sentence of the article may begin as a label does', () => {
  const lines = ['Topics: the ferry and the pier were named by all.', PROSE, PROSE];
  assert.deepEqual(linesLeft(runSteps(lines.join('\n'), [stripMenus])), lines);
});

test('a single menu word below the article may be the heading of its last part', () => {
  const lines = [PROSE, PROSE, 'Disclaimer', 'None of the sailors was paid'];
  assert.deepEqual(linesLeft(runSteps(lines.join('\n'), [stripMenus])), lines);
});
