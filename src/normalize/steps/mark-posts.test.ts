import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingOf } from '../draft.ts';
import { linesLeft, runSteps } from '../run-step.ts';
import { markPosts } from './mark-posts.ts';

test('a line that begins with a dash is no attribution', () => {
  const { blocks } = runSteps('He left.\n— and came back (twice) in June 2021', [markPosts]);
  assert.deepEqual(
    blocks.map(({ role }) => role),
    ['paragraph', 'paragraph'],
  );
});

test('an embedded post is a quotation with its attribution, without the address at its end', () => {
  const draft = runSteps('We landed. pic.twitter.com/Ab1\n— Moon (@moon) May 2, 2023', [markPosts]);
  assert.deepEqual(
    draft.blocks.map(({ role }) => role),
    ['quotation', 'attribution'],
  );
  assert.deepEqual(linesLeft(draft), ['We landed.', '— Moon (@moon) May 2, 2023']);
});

test('of the addresses at a post’s end four go, and the spaces around the post stay', () => {
  const left = (count: number) =>
    readingOf(runSteps(`  We landed.${' pic.twitter.com/Ab1'.repeat(count)}  `, [markPosts])).text;
  assert.equal(left(4), '  We landed.  ');
  assert.equal(left(5), '  We landed. pic.twitter.com/Ab1  ');
});

test('a paragraph of more than a thousand characters is no post', () => {
  const roles = (length: number) =>
    runSteps(`${'x'.repeat(length)}\n— Moon (@moon) May 2, 2023`, [markPosts]).blocks.map(
      ({ role }) => role,
    );
  assert.deepEqual(roles(1000), ['quotation', 'attribution']);
  assert.deepEqual(roles(1001), ['paragraph', 'attribution']);
});
