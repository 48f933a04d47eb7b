import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextBlock } from '../../article/article-body.ts';
import { indexBlock } from '../evidence/block-index.ts';
import { plainBlock } from '../invented-story.ts';
import { findMentions, passagesOf } from './mentions.ts';

const reportOf = (...blocks: TextBlock[]) => [{ slug: 'fair', blocks: blocks.map(indexBlock) }];
const forms = { names: ['Quill', 'Ida', 'Ida Quill'], misspellings: ['Quell'] };
const shown = (reports: ReturnType<typeof reportOf>) =>
  findMentions(reports, forms).map(({ block, form }) => [block, form]);

/** A name that was restored. */
const renamed = (text: string, was: string) => ({
  text,
  change: { was, kind: 'name', rule: 'r', reason: 'r', grade: 'certain' } as const,
});

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
  const restored = plainBlock('p1', ' spoke.');
  const block: TextBlock = { ...restored, spans: [renamed('Quill', 'Quell'), ...restored.spans] };
  assert.deepEqual(findMentions(reportOf(block), { names: ['Ida'], misspellings: ['Quell'] }), [
    { report: 'fair', block: 'p1', start: 0, end: 5, form: 'Quell' },
  ]);
  assert.deepEqual(shown(reportOf(plainBlock('p1', 'To quell. Quell the fire.'))), []);
});

test('of forms for the same words the longest is told', () => {
  const block: TextBlock = { ...plainBlock('p1', ''), spans: [renamed('Quill', 'Quellby')] };
  const mentions = findMentions(reportOf(block), { names: ['Quill'], misspellings: ['Quellby'] });
  assert.deepEqual(
    mentions.map(({ form }) => form),
    ['Quellby'],
  );
});

test('a name counts as restored or as scraped, not as a mixture of both', () => {
  const spans = [renamed('Ida', 'Ada'), { text: ' ' }, renamed('Quill', 'Quell')];
  const report = reportOf({ ...plainBlock('p1', ''), spans });
  const found = (name: string, among: 'names' | 'misspellings') =>
    findMentions(report, { names: [], misspellings: [], [among]: [name] }).length;
  assert.equal(found('Ida Quill', 'names'), 1);
  assert.equal(found('Ada Quell', 'names'), 1);
  assert.equal(found('Ada Quill', 'names'), 0);
  assert.equal(found('Ada Quell', 'misspellings'), 1);
  assert.equal(found('Ada Quill', 'misspellings'), 0);
});

test('a name in what was cut is not met', () => {
  const { change } = renamed('', 'Follow Quill');
  const cut = { text: '', change: { ...change, kind: 'strip' as const } };
  const spans = [cut, { text: 'It rained.' }];
  assert.deepEqual(shown(reportOf({ ...plainBlock('p1', ''), spans })), []);
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

test('a passage tells whether its sentence was changed, or is doubted', () => {
  const spans = [
    { text: 'It rained. Quill ' },
    renamed('spoke', 'talk'),
    { text: '.' },
    { text: ' ' },
    { text: 'Nobody', doubt: 'Who?' },
    { text: ' listened.' },
  ];
  const described = (name: string) => {
    const report = reportOf({ ...plainBlock('p1', ''), spans });
    const mentions = findMentions(report, { names: [name], misspellings: [] });
    return passagesOf(mentions, report, new Map())[0];
  };
  assert.deepEqual(described('Quill'), {
    report: 'fair',
    label: 'fair',
    block: 'p1',
    start: 11,
    end: 23,
    text: 'Quill spoke.',
    changed: true,
    doubts: [],
  });
  const nobody = described('Nobody');
  assert.equal(nobody?.changed, false);
  assert.deepEqual(nobody?.doubts, [{ start: 0, end: 6, reason: 'Who?' }]);
  assert.equal(described('It')?.changed, false);
});
