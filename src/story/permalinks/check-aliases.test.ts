import assert from 'node:assert/strict';
import { globSync } from 'node:fs';
import { test } from 'node:test';
import { listPageId } from '../../schemas/pages-own-ids.ts';
import { checkAliases } from './check-aliases.ts';

const PAGES = 'src/pages';
/** The addresses that the routes give to each site, whatever its story is; a page that is not found has none. */
const routes = globSync('**/*.astro', { cwd: PAGES })
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  .filter((route) => route !== '/404.astro' && route !== '/[...alias].astro')
  .map((route) => route.replace(/(?:index|\[\.\.\.page\])\.astro$/, '').replace(/\.astro$/, '/'))
  .filter((route) => !route.includes('['));
const lists = globSync('*/[[]...page].astro', { cwd: PAGES }).map(
  (file) => `/${file.split(/[\\/]/)[0]}/`,
);

const story = new Set([
  '/articles/a/',
  '/articles/a/#p1',
  '/people/b/',
  '/quotes/c/',
  '/timeline/d/',
  '/timeline/kind/ceremony/',
  '/timeline/#d',
]);
const faults = (from: string, to: string) =>
  checkAliases([{ from, to }], story).map(({ field }) => field);

test('each page that the routes give to every site is led to, and leads nowhere else', () => {
  assert.ok(routes.length > 10);
  assert.ok(routes.includes('/about/restoration/') && routes.includes('/timeline/'));
  for (const route of routes) {
    assert.deepEqual(faults('/old/', route), [], `to ${route}`);
    assert.deepEqual(faults(route, '/articles/a/'), ['from'], `from ${route}`);
  }
});

test('what no route gives is nowhere', () => {
  for (const address of [
    '/nowhere/',
    '/about/nowhere/',
    '/embed/',
    '/embed/people/b/',
    '/cards/',
  ]) {
    assert.deepEqual(faults('/old/', address), ['to'], address);
  }
});

test('further pages of the lists that have them are led to', () => {
  assert.ok(lists.length > 3);
  for (const list of lists) assert.deepEqual(faults('/old/', `${list}${listPageId(2)}/`), [], list);
  for (const wrong of ['/articles/2/', '/nothing/page-2/']) {
    assert.deepEqual(faults('/old/', wrong), ['to'], wrong);
  }
});

test('a page made from an entry is there as long as the entry is', () => {
  for (const [there, gone] of [
    ['/articles/a/', '/articles/gone/'],
    ['/articles/a/#p1', '/articles/a/#p7'],
    ['/articles/a/cite/#p1', '/articles/gone/cite/'],
    ['/timeline/report/a/', '/timeline/report/gone/'],
    ['/timeline/person/b/', '/timeline/person/gone/'],
    ['/timeline/kind/ceremony/', '/timeline/kind/gone/'],
    ['/embed/events/d/', '/embed/events/gone/'],
    ['/embed/quotes/c/', '/embed/quotes/gone/'],
  ] as const) {
    assert.deepEqual(faults('/old/', there), [], there);
    assert.deepEqual(faults('/old/', gone), ['to'], gone);
  }
});

test('each fault is told with the address that is wrong and what to do', () => {
  const faultsOf = (...aliases: [from: string, to: string][]) =>
    checkAliases(
      aliases.map(([from, to]) => ({ from, to })),
      story,
    );
  assert.deepEqual(faultsOf(['/old/', '/articles/a/'], ['/old/', '/people/b/']), [
    { index: 1, field: 'from', message: '/old/ stands here twice. Delete one of the two.' },
  ]);
  assert.deepEqual(faultsOf(['/articles/a/', '/people/b/']), [
    {
      index: 0,
      field: 'from',
      message:
        '/articles/a/ is an address of the site as it is: nobody would be sent on. Delete this alias, or take that away.',
    },
  ]);
  assert.deepEqual(faultsOf(['/old/', '/old/']), [
    { index: 0, field: 'from', message: '/old/ leads to itself. Delete this alias.' },
  ]);
  assert.deepEqual(faultsOf(['/old/', '/old/new/']), [
    { index: 0, field: 'from', message: '/old/ leads below itself, and so on without end.' },
  ]);
  assert.deepEqual(faultsOf(['/old/', '/older/'], ['/older/', '/old/']), [
    {
      index: 0,
      field: 'from',
      message: 'The aliases lead in a circle: /old/ → /older/ → /old/',
    },
    {
      index: 1,
      field: 'from',
      message: 'The aliases lead in a circle: /older/ → /old/ → /older/',
    },
  ]);
  assert.deepEqual(faultsOf(['/old/', '/articles/aa/']), [
    {
      index: 0,
      field: 'to',
      message: 'Nothing is at /articles/aa/. Did you mean “/articles/a/”?',
    },
  ]);
  assert.deepEqual(faultsOf(['/old/', '/somewhere/else/']), [
    {
      index: 0,
      field: 'to',
      message: 'Nothing is at /somewhere/else/. Say where the reader is to go instead.',
    },
  ]);
});

test('an entry that the timeline’s page no longer has is gone from it while it has a page of its own', () => {
  const addresses = new Set(['/timeline/d/', '/timeline/e/', '/timeline/#d']);
  const to = (address: string) => checkAliases([{ from: '/old/', to: address }], addresses);
  assert.deepEqual(to('/timeline/#d'), []);
  assert.deepEqual(to('/timeline/#e'), [
    { index: 0, field: 'to', message: 'Nothing is at /timeline/#e. Did you mean “/timeline/#d”?' },
  ]);
  assert.deepEqual(to('/timeline/#day-2'), []);
});
