import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { RouteData } from 'astro';
import { noteRead, type Reads } from '../../src/page-reads/reads.ts';
import type { PageSource } from '../templates/load-templates.ts';
import type { PageStore } from './page-store.ts';
import { digestOf } from './read-scripts.ts';
import { renderPages } from './render-pages.ts';

const route = (type: 'page' | 'endpoint', pathname?: string) => ({ type, pathname }) as RouteData;
const PATHS = [
  { pathname: '/', route: route('page', '/') },
  { pathname: '/404', route: route('page', '/404') },
  { pathname: '/timeline/año', route: route('page'), cacheKey: 'given' },
  { pathname: '/unkeyed', route: route('page') },
  { pathname: '/data/a.json', route: route('endpoint'), cacheKey: 'data' },
];

/** Makes all of the paths. */
async function run(
  t: TestContext,
  kept: ReadonlyMap<string, string> = new Map(),
  paths: Awaited<ReturnType<PageSource['getStaticPaths']>> = PATHS,
) {
  const root = mkdtempSync(join(tmpdir(), 'site-'));
  t.after(() => rmSync(root, { recursive: true }));
  const rendered: string[] = [];
  const back: string[] = [];
  const source: PageSource = {
    getStaticPaths: async () => paths,
    render: async ({ url }) => {
      if (url.endsWith('/broken/')) throw new Error('no such report');
      rendered.push(decodeURI(new URL(url).pathname));
      noteRead('events', 'title', url);
      return new Response('words');
    },
  };
  const file = { reads: new Map(), read: 'read', integrity: 'sha256-', built: undefined };
  const store: PageStore = {
    find: (name, given) => (kept.get(name) === given ? { ...file, given } : undefined),
    putBack: (name, to) => back.push(`${name} ${to}`),
    save: () => 0,
  };
  const place = { root, origin: 'https://a.example', base: '/base/' };
  const made = await renderPages(source, place, (total) => {
    assert.equal(total, paths.length);
    return {
      store,
      digestOfReads: (reads: Reads) => [...reads.keys()].join(),
      finish: (path: string, html: string) => ({
        html: `${html} finished`,
        built: { path, ids: [] },
      }),
      progress: { step: () => {} },
    };
  });
  const bodyOf = (name: string) =>
    existsSync(join(root, name)) ? readFileSync(join(root, name), 'utf8') : undefined;
  return { root, rendered, back, made, bodies: [...made.keys()].map(bodyOf) };
}

test('pages are finished as they come, other files are left as they are', async (t) => {
  const { bodies, made } = await run(t);
  assert.deepEqual(bodies, [...Array(4).fill('words finished'), 'words']);
  assert.deepEqual(
    [...made].map(([name, { given, read, built }]) => [name, given, read, built?.path]),
    [
      ['index.html', '', 'events|title', '/'],
      ['404.html', '', 'events|title', '/404.html'],
      ['timeline/año/index.html', 'given', 'events|title', '/timeline/año/'],
      ['unkeyed/index.html', undefined, 'events|title', '/unkeyed/'],
      ['data/a.json', 'data', 'events|title', undefined],
    ],
  );
  assert.equal(made.get('index.html')?.integrity, digestOf('words finished'));
});

test('a kept page is not rendered, and nothing is left to write; one without a key always is', async (t) => {
  const kept = new Map([
    ['timeline/año/index.html', 'given'],
    ['unkeyed/index.html', ''],
    ['data/a.json', 'other'],
  ]);
  const { root, rendered, back, bodies, made } = await run(t, kept);
  assert.deepEqual(rendered, ['/base/', '/base/404/', '/base/unkeyed/', '/base/data/a.json']);
  assert.deepEqual(back, [`timeline/año/index.html ${root}/timeline/año/index.html`]);
  assert.equal(bodies.filter((body) => body === undefined).length, 1);
  assert.equal(made.size, PATHS.length);
});

test('two routes never make the same file, and a page that cannot be made is named', async (t) => {
  const twin = { pathname: '/404/', route: { ...route('page'), route: '/[any]' } as RouteData };
  await assert.rejects(
    run(t, new Map(), [...PATHS, twin]),
    /404\.html: .* and \/\[any\] both make it/,
  );
  const broken = { pathname: '/broken', route: route('page') };
  await assert.rejects(
    run(t, new Map(), [broken]),
    /https:\/\/a\.example\/base\/broken\/ cannot be made: no such report/,
  );
});
