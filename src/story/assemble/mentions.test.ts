import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextBlock } from '../../markdown/article-body.ts';
import { indexBlock } from '../block-index.ts';
import { plainBlock } from '../invented-story.ts';
import { findMentions, passagesOf } from './mentions.ts';

const reportOf = (...blocks: TextBlock[]) => [{ slug: 'fair', blocks: blocks.map(indexBlock) }];
const forms = { names: ['Ida Quill', 'Quill'], misspellings: ['Quell'] };
const shown = (reports: ReturnType<typeof reportOf>) =>
  findMentions(reports, forms).map(({ block, form }) => [block, form]);

test('of forms that overlap the longest counts', () => {
  const report = reportOf(plainBlock('p1', 'Ida Quill came. Quill spoke.'));
  assert.deepEqual(shown(report), [
    ['p1', 'Ida Quill'],
    ['p1', 'Quill'],
  ]);
});

test('a name is no part of another word', () => {
  assert.deepEqual(shown(reportOf(plainBlock('p1', 'Quills were sold.'))), []);
});

test('a misspelling counts where it was restored, and stands for nobody where it was not', () => {
  const restored: TextBlock = {
    id: 'p1',
    role: 'paragraph',
    spans: [
      {
        text: 'Quill',
        change: { was: 'Quell', kind: 'name', rule: 'r', reason: 'r', grade: 'certain' },
      },
      { text: ' spoke.' },
    ],
  };
  assert.deepEqual(
    shown(reportOf(restored)).map(([block]) => block),
    ['p1'],
  );
  assert.deepEqual(shown(reportOf(plainBlock('p1', 'To quell. Quell the fire.'))), []);
});

test('a passage is the sentence of the first mention in its block', () => {
  const report = reportOf(
    plainBlock('p1', 'It rained. Quill spoke of rain. Quill left.'),
    plainBlock('p2', 'Quill came home.'),
  );
  const passages = passagesOf(findMentions(report, forms), report, new Map([['fair', 'Courier']]));
  assert.deepEqual(
    passages.map(({ block, label, text }) => [block, label, text]),
    [
      ['p1', 'Courier', 'Quill spoke of rain.'],
      ['p2', 'Courier', 'Quill came home.'],
    ],
  );
});
