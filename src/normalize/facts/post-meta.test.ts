import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCommentsOn, readPostMeta } from './post-meta.ts';

test('a line of metadata is read for date, count, posting and the rest', () => {
  assert.deepEqual(readPostMeta('Posted on June 4, 2021'), {
    date: { date: '2021-06-04', passage: 'June 4, 2021' },
    hasCount: false,
    saysPosted: true,
    rest: [],
  });
  assert.deepEqual(readPostMeta('World, Sea | 12 comments'), {
    date: undefined,
    hasCount: true,
    saysPosted: false,
    rest: ['World', 'Sea'],
  });
  assert.deepEqual(readPostMeta('10:30 a.m. | 3 min read').rest, []);
});

test('what is read parts the words beside it', () => {
  assert.deepEqual(readPostMeta('World—12 comments—Sea').rest, ['World—', 'Sea']);
  assert.deepEqual(readPostMeta('World—updated—Sea').rest, ['World—', 'Sea']);
});

test('a count that names its article is found with the word that leads to it', () => {
  assert.deepEqual(findCommentsOn('World No Comments on The ferry'), { start: 6, end: 21 });
  assert.equal(findCommentsOn('World No Comments'), undefined);
  assert.equal(findCommentsOn('Comments on The ferry'), undefined);
});
