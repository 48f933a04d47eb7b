import { join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { type Reads, recordReads } from '../../src/page-reads/reads.ts';
import type { WorkProgress } from '../running/progress.ts';
import type { FinishedPage } from './finish-page.ts';
import type { MadeFile, PageStore } from './page-store.ts';
import { digestOf } from './read-scripts.ts';

/** What is needed from when pages are rendered on. */
interface Rendering {
  /** Where the site is built. */
  readonly root: string;
  readonly store: PageStore;
  readonly digestOfReads: (reads: Reads) => string | undefined;
  readonly finish: (path: string, html: string) => FinishedPage;
  readonly progress: WorkProgress;
}

/** The file that Astro makes of an address: `/timeline/a/` => `timeline/a/index.html`. */
function fileOf(address: string, base: string, { type }: RouteData): string {
  const path = decodeURI(new URL(address, 'http://localhost').pathname);
  const below = (path.startsWith(base) ? path.slice(base.length) : path).replace(/^\/|\/$/g, '');
  if (type !== 'page') return below;
  return below === '404' ? '404.html' : join(below, 'index.html');
}

/**
 * Renders what an earlier build has not, and finishes each page as it comes: of a page whose content and code are the
 * same the earlier file is put in its place.
 *
 * @param base the site's base path, with both slashes
 * @param begin called when all paths are known, with their number
 * @param made takes each file of the site, by its path below the root
 */
export function renderPages(
  astro: AstroPrerenderer,
  base: string,
  begin: (total: number) => Rendering,
  made: Map<string, MadeFile>,
): AstroPrerenderer {
  const given = new Map<string, string>();
  let rendering: Rendering | undefined;

  async function make(
    name: string,
    { digestOfReads, finish }: Rendering,
    render: () => ReturnType<AstroPrerenderer['render']>,
  ): Promise<Response> {
    const { result, reads } = await recordReads(async () => {
      const rendered = await render();
      const response = rendered instanceof Response ? rendered : rendered.response;
      return { response, bytes: Buffer.from(await response.arrayBuffer()) };
    });
    const { response, bytes } = result;
    const page = name.endsWith('.html')
      ? finish(`/${name.replace(/index\.html$/, '')}`, bytes.toString())
      : undefined;
    const body = page ? Buffer.from(page.html) : bytes;
    made.set(name, {
      given: given.get(name),
      reads,
      read: digestOfReads(reads),
      integrity: digestOf(body),
      built: page?.built,
    });
    return new Response(body, { status: response.status, headers: response.headers });
  }

  return {
    ...astro,
    name: 'render-pages',
    getStaticPaths: async () => {
      const paths = await astro.getStaticPaths();
      for (const { pathname, route, cacheKey } of paths) {
        // A page that is the only one of its route is given nothing.
        const key = route.pathname === undefined ? cacheKey : '';
        if (key !== undefined) given.set(fileOf(join(base, pathname), base, route), key);
      }
      rendering = begin(paths.length);
      return paths;
    },
    render: async (request, options) => {
      if (!rendering) throw new Error('Pages are rendered before their paths are known.');
      const { store, root, progress } = rendering;
      const name = fileOf(request.url, base, options.routeData);
      const key = given.get(name);
      const kept = key === undefined ? undefined : store.find(name, key);
      progress.step();
      if (!kept) return make(name, rendering, () => astro.render(request, options));
      store.putBack(name, join(root, name));
      made.set(name, kept);
      // Nothing for Astro to write.
      return new Response(null);
    },
  };
}
