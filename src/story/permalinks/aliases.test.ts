import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerIdsOf, redirectsOf, resolveAlias, withFormerIds } from './aliases.ts';

const aliases = [
  { from: '/articles/old/', to: '/articles/newer/' },
  { from: '/articles/newer/', to: '/articles/newest/' },
  { from: '/articles/newest/#p9', to: '/articles/newest/#p8' },
  { from: '/articles/newest/#p12', to: '/articles/newest/' },
];

test('an address without an alias stays', () => {
  assert.equal(resolveAlias(aliases, '/timeline/#a'), '/timeline/#a');
});

test('a renamed page keeps the fragment, through every renaming', () => {
  assert.equal(resolveAlias(aliases, '/articles/old/#p7'), '/articles/newest/#p7');
  assert.equal(resolveAlias(aliases, '/articles/old/#p9'), '/articles/newest/#p8');
  assert.equal(resolveAlias(aliases, '/articles/old/cite/'), '/articles/newest/cite/');
});

test('of pages above an address the nearest leads on', () => {
  const above = [
    { from: '/a/', to: '/far/' },
    { from: '/a/b/', to: '/near/' },
  ];
  assert.equal(resolveAlias(above, '/a/b/c/'), '/near/c/');
  assert.equal(resolveAlias([...above].reverse(), '/a/b/c/'), '/near/c/');
  assert.equal(resolveAlias(above, '/a/x/'), '/far/x/');
});

test('aliases in a circle are refused', () => {
  const circle = [
    { from: '/a/', to: '/b/' },
    { from: '/b/', to: '/a/' },
  ];
  assert.throws(
    () => resolveAlias(circle, '/a/#p1'),
    /in a circle: \/a\/#p1 → \/b\/#p1 → \/a\/#p1/,
  );
});

test('a page and the published pages below it are redirected', () => {
  const published = ['/articles/old/', '/articles/old/#p1', '/articles/old/cite/', '/about/'];
  assert.deepEqual(redirectsOf(aliases.slice(1), published), [
    { from: '/articles/newer/', to: '/articles/newest/' },
  ]);
  assert.deepEqual(
    redirectsOf(aliases, published).map(({ from, to }) => `${from} ${to}`),
    [
      '/articles/old/ /articles/newest/',
      '/articles/newer/ /articles/newest/',
      '/articles/old/cite/ /articles/newest/cite/',
    ],
  );
});

test('an id that is gone leads to its successor on the page, or to the top', () => {
  assert.deepEqual(
    formerIdsOf(aliases, '/articles/newest/'),
    new Map([
      ['p8', ['p9']],
      ['', ['p12']],
    ]),
  );
  assert.deepEqual(formerIdsOf(aliases, '/timeline/'), new Map());
});

test('what a renamed report has is found under each of its names', () => {
  const items = new Map([
    ['newest', 1],
    ['other', 2],
  ]);
  assert.deepEqual(
    [...withFormerIds(items, 'articles', aliases)],
    [
      ['newest', 1],
      ['other', 2],
      ['old', 1],
      ['newer', 1],
    ],
  );
  assert.deepEqual([...withFormerIds(items, 'timeline', aliases)], [...items]);
});

test('aliases that lead on without end are refused', () => {
  const below = [
    { from: '/a/', to: '/b/x/' },
    { from: '/b/', to: '/a/y/' },
  ];
  assert.throws(() => resolveAlias(below, '/a/'), /without end/);
});

test('the page of a paragraph goes where its paragraph goes', () => {
  const aliases = [
    { from: '/articles/old/', to: '/articles/new/' },
    { from: '/articles/new/#p7', to: '/articles/new/#p6' },
  ];
  assert.equal(resolveAlias(aliases, '/passages/old/p2/'), '/articles/new/#p2');
  assert.equal(resolveAlias(aliases, '/passages/new/p7/'), '/articles/new/#p6');
  assert.equal(resolveAlias(aliases, '/passages/new/p2/'), '/passages/new/p2/');
  const published = ['/passages/old/p2/', '/passages/new/p2/', '/passages/new/p7/'];
  assert.deepEqual(
    redirectsOf(aliases, published).map(({ from, to }) => `${from} ${to}`),
    [
      '/articles/old/ /articles/new/',
      '/passages/old/p2/ /articles/new/#p2',
      '/passages/new/p7/ /articles/new/#p6',
    ],
  );
});
