import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSiteAddresses } from './site-addresses.ts';

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

test('those that the site was built for stand for the same', () => {
  assert.equal(pathOf('https://a.example/story/cards/story.png'), 'cards/story.png');
});
