import assert from 'node:assert/strict';
import { test } from 'node:test';
import { publishedRoot } from './published-root.ts';

test('a site at the root is published as it is, one below a path from the folder that has the path', () => {
  assert.equal(publishedRoot('/home/ann/dist', '/'), '/home/ann/dist');
  assert.equal(
    publishedRoot('/home/ann/published/the/story', '/the/story/'),
    '/home/ann/published',
  );
});

test('a site that does not lie under its path is refused with what to do', () => {
  assert.throws(() => publishedRoot('/home/ann/dist', '/story/'), {
    message: /^\/home\/ann\/dist: .*OUT_DIR=published\/story\.$/,
  });
});
