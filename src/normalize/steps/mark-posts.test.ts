import assert from 'node:assert/strict';
import { test } from 'node:test';
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
