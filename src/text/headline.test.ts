import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../article/article-body.ts';
import { assembleInvented } from '../story/invented-story.ts';
import { en } from './en.ts';
import { headlineDoubts, headlineOf, isEditors } from './headline.ts';

const article = assembleInvented().articles.get('day-two');
const [block] = article?.blocks ?? [];
assert.ok(article && block);

/** A report of this title, whose page has a headline of these spans. */
const titled = (status: 'stated' | 'editor', title: string, ...spans: Span[]) => ({
  title,
  meta: {
    ...article.meta,
    title:
      status === 'editor'
        ? { status, value: title, reason: 'It has none.' }
        : { status, value: title, passage: title },
  },
  blocks: [
    { ...block, role: 'title' as const, text: spans.map(({ text }) => text).join(''), spans },
  ],
});

test('a headline is shown as it stands', () => {
  assert.equal(headlineOf(article, en), 'The end');
  assert.deepEqual(headlineDoubts(article), []);
});

const doubted: Span[] = [{ text: ' The ' }, { text: 'end', doubt: 'It did not end.' }];

test('doubted words of a headline have their sign, and their reason', () => {
  const one = titled('stated', 'The end', ...doubted);
  assert.equal(headlineOf(one, en), 'The end [?]');
  assert.deepEqual(headlineDoubts(one), ['“end”: It did not end.']);
});

test('doubts of a line that is not the headline shown are not the headline’s', () => {
  const one = titled('stated', 'The close', ...doubted);
  assert.equal(headlineOf(one, en), 'The close');
  assert.deepEqual(headlineDoubts(one), []);
});

test('a headline that the editor wrote says so', () => {
  const one = titled('editor', 'A close', ...doubted);
  assert.equal(headlineOf(one, en), 'A close [headline by the editor]');
  assert.ok(isEditors(one) && !isEditors(article));
});
