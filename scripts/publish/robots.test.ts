import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepsAllAway, leavesOut } from './robots.ts';

const lines = (...some: readonly string[]) => some.join('\n');

test('robots.txt keeps all away by what it says to all', () => {
  assert.equal(keepsAllAway(lines('User-agent: *', 'Disallow: /')), true);
  assert.equal(keepsAllAway(lines('user-agent: *', 'user-agent: a', 'disallow: /* # b')), true);
  assert.equal(
    keepsAllAway(lines('User-agent: a', 'Disallow: /b', '', 'User-agent: *', 'Disallow: /')),
    true,
  );
  assert.equal(keepsAllAway(lines('User-agent: *', 'Disallow: /b/', 'Allow: /')), false);
  assert.equal(keepsAllAway(lines('User-agent: *', 'Disallow:')), false);
  assert.equal(keepsAllAway(''), false);
});

test('what it says to one is not said to all', () => {
  assert.equal(
    keepsAllAway(lines('User-agent: a', 'Disallow: /', '', 'User-agent: *', 'Allow: /')),
    false,
  );
  assert.equal(
    keepsAllAway(lines('User-agent: *', 'Allow: /', 'User-agent: a', 'Disallow: /')),
    false,
  );
  assert.equal(keepsAllAway(lines('User-agent: *', 'Disallow: /', 'Allow: /')), false);
});

test('a header leaves pages out by a directive, not by the value of another', () => {
  assert.equal(leavesOut('noindex'), true);
  assert.equal(leavesOut('nofollow, NONE'), true);
  assert.equal(leavesOut('max-image-preview:none'), false);
  assert.equal(leavesOut('max-image-preview: none, noindexing'), false);
  assert.equal(leavesOut(''), false);
});
