import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSiteAddresses, ownAddress } from './site-addresses.ts';

const { full, pathOf } = createSiteAddresses(
  'http://localhost:8080/story/',
  'https://a.example/story/',
);

test('addresses are read from the page on which they stand, and below the site alone', () => {
  assert.equal(pathOf('/story/timeline/#p1'), 'timeline/');
  assert.equal(pathOf('../timeline/?q=a', 'articles/'), 'timeline/');
  assert.equal(pathOf('http://localhost:8080/story/'), '');
  for (const elsewhere of [
    '/',
    '/storyteller/',
    'https://b.example/story/',
    'mailto:a@b.example',
  ]) {
    assert.equal(pathOf(elsewhere), undefined, elsewhere);
  }
  assert.equal(pathOf('http://['), undefined);
  assert.equal(full('timeline/'), 'http://localhost:8080/story/timeline/');
});

test('the address that a site gives itself is one, and ends in a slash', () => {
  const at = 'https://a.example/story/';
  assert.equal(ownAddress('https://e.example', at), 'https://e.example/');
  assert.equal(ownAddress('https://e.example/b', at), 'https://e.example/b/');
  assert.equal(ownAddress('https://e.example/b/?c#d', at), 'https://e.example/b/');
  for (const none of [undefined, '', 'https://[']) assert.equal(ownAddress(none, at), at);
  const bare = createSiteAddresses(at, ownAddress('https://e.example', at));
  assert.equal(bare.pathOf('https://e.example/b/'), 'b/');
  assert.equal(bare.pathOf('https://e.example.evil.example/b/'), undefined);
});

test('those that the site was built for stand for the same', () => {
  assert.equal(pathOf('https://a.example/story/cards/story.png'), 'cards/story.png');
});
