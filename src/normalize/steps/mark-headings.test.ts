import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runSteps } from '../run-step.ts';
import { markHeadings } from './mark-headings.ts';

const ONE = 'The pier of Aldmouth will reopen on Friday, two years after the storm, the town said.';
const TWO = 'Masons worked through both winters, and the last stone of the pier was set on Monday.';
const headings = (...lines: string[]) => {
  const { blocks, raw } = runSteps(lines.join('\n'), [markHeadings]);
  return blocks
    .filter(({ role }) => role === 'heading')
    .map(({ start, end }) => raw.slice(start, end));
};

test('a short line between paragraphs is a sub-heading', () => {
  assert.deepEqual(headings('Pier reopens', ONE, 'A long winter', TWO, 'The end'), [
    'A long winter',
  ]);
});

test('several short lines in a row are a list', () => {
  assert.deepEqual(headings(ONE, 'A long winter', 'A short summer', TWO), []);
});

test('entries of a live page are headed by the clock, the first above the first paragraph', () => {
  const entries = ['21:40 Rain in the reading room', '9:15 p.m. GMT – The wind turns'];
  const [first = '', second = ''] = entries;
  assert.deepEqual(headings('Live', first, ONE, second, TWO), entries);
  assert.deepEqual(headings(ONE, TWO, first), []);
  assert.deepEqual(headings('21:40 Rain fell. It was late.', ONE, TWO), []);
});
