import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenPermalinks, deadAliases, permalinksOf } from './permalinks.ts';

const pages = [
  { path: '/timeline/', ids: ['main', 'opening', 'day-1'] },
  { path: '/timeline/opening/', ids: ['main', 'passages'] },
  { path: '/articles/a/', ids: ['main', 'p1', 'p10', 'p2', 'r1', 'c1', 'changes'] },
];

test('pages, blocks and entries of lists are permanent, numbers of notes are not', () => {
  assert.deepEqual(permalinksOf(pages, ['/feed.xml']), [
    '/articles/a/',
    '/articles/a/#p1',
    '/articles/a/#p2',
    '/articles/a/#p10',
    '/feed.xml',
    '/timeline/',
    '/timeline/#opening',
    '/timeline/opening/',
  ]);
});

test('an address that is still built, or leads to one that is, is whole', () => {
  const built = permalinksOf(pages, []);
  const published = ['/articles/a/#p2', '/articles/old/#p1', '/articles/old/'];
  const aliases = [{ from: '/articles/old/', to: '/articles/a/' }];
  assert.deepEqual(brokenPermalinks(published, built, aliases), []);
});

test('a renamed page without an alias and a removed paragraph are broken', () => {
  const built = permalinksOf(pages, []);
  const aliases = [{ from: '/articles/old/', to: '/articles/a/' }];
  assert.deepEqual(
    brokenPermalinks(['/articles/b/', '/articles/a/#p3', '/articles/old/#p3'], built, aliases),
    ['/articles/b/', '/articles/a/#p3', '/articles/old/#p3'],
  );
});

test('an alias that leads to nothing is dead, and one through another alias is not', () => {
  const aliases = [
    { from: '/older/', to: '/old/' },
    { from: '/old/', to: '/timeline/' },
    { from: '/b/', to: '/c/' },
  ];
  assert.deepEqual(deadAliases(aliases, permalinksOf(pages, [])), [{ from: '/b/', to: '/c/' }]);
});
