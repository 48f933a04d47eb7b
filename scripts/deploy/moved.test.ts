import assert from 'node:assert/strict';
import { test } from 'node:test';
import { movedPages, splitTarget } from './moved.ts';

test('aliases of pages and published pages below them are below the base, their targets escaped', () => {
  const aliases = [
    { from: '/articles/old/', to: '/articles/new/' },
    { from: '/timeline/gone/', to: '/timeline/#gone' },
    { from: '/timeline/#a', to: '/timeline/#b' },
    { from: '/places/mölle/', to: '/places/mölle-town/' },
  ];
  assert.deepEqual(movedPages('/story/', aliases, ['/articles/old/cite/', '/articles/old/#p1']), [
    { from: '/story/articles/old/', to: '/story/articles/new/' },
    { from: '/story/timeline/gone/', to: '/story/timeline/#gone' },
    { from: '/story/places/mölle/', to: '/story/places/m%C3%B6lle-town/' },
    { from: '/story/articles/old/cite/', to: '/story/articles/new/cite/' },
  ]);
});

test('signs that a host gives a meaning are left to the pages', () => {
  for (const sign of ['*', ':', '$', '{', '}', ';', '!', '(', '|']) {
    assert.deepEqual(movedPages('/', [{ from: `/a${sign}b/`, to: '/c/' }], []), [], sign);
    assert.deepEqual(movedPages('/', [{ from: '/c/', to: `/a${sign}b/` }], []), [], sign);
  }
});

test('a target is a page and, where there is one, an id', () => {
  assert.deepEqual(splitTarget('/a/#p1'), ['/a/', '#p1']);
  assert.deepEqual(splitTarget('/a/'), ['/a/', '']);
});
