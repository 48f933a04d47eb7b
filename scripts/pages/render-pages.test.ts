import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AstroPrerenderer, RouteData } from 'astro';
import { noteRead, type Reads } from '../../src/page-reads/reads.ts';
import type { MadeFile, PageStore } from './page-store.ts';
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

/** Renders every path, as Astro does. */
async function run(kept: ReadonlyMap<string, string> = new Map()) {
  const rendered: string[] = [];
  const back: string[] = [];
  const made = new Map<string, MadeFile>();
  const astro: AstroPrerenderer = {
    name: 'astro',
    getStaticPaths: async () => PATHS,
    render: async ({ url }) => {
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
  const begin = (total: number) => {
    assert.equal(total, PATHS.length);
    return {
      root: '/out',
      store,
      digestOfReads: (reads: Reads) => [...reads.keys()].join(),
      finish: (path: string, html: string) => ({
        html: `${html} finished`,
        built: { path, ids: [] },
      }),
      progress: { step: () => {} },
    };
  };
  const pages = renderPages(astro, '/base/', begin, made);
  const bodies: string[] = [];
  for (const { pathname, route } of await pages.getStaticPaths()) {
    const slash = route.type === 'page' && !pathname.endsWith('/') ? '/' : '';
    const request = new Request(`http://localhost/base${pathname}${slash}`);
    const result = await pages.render(request, { routeData: route });
    assert.ok(result instanceof Response);
    bodies.push(result.body === null ? 'none' : await result.text());
  }
  return { rendered, back, made, bodies };
}

test('pages are finished as they come, other files are left as they are', async () => {
  const { bodies, made } = await run();
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

test('a kept page is not rendered, and nothing is left to write; one without a key always is', async () => {
  const kept = new Map([
    ['timeline/año/index.html', 'given'],
    ['unkeyed/index.html', ''],
    ['data/a.json', 'other'],
  ]);
  const { rendered, back, bodies, made } = await run(kept);
  assert.deepEqual(rendered, ['/base/', '/base/404/', '/base/unkeyed/', '/base/data/a.json']);
  assert.deepEqual(back, ['timeline/año/index.html /out/timeline/año/index.html']);
  assert.equal(bodies[2], 'none');
  assert.equal(made.size, PATHS.length);
});
