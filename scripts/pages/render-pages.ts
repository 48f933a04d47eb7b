import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RouteData } from 'astro';
import { type Reads, recordReads } from '../../src/page-reads/reads.ts';
import type { WorkProgress } from '../running/progress.ts';
import type { PageSource } from '../templates/load-templates.ts';
import type { FinishedPage } from './finish-page.ts';
import type { MadeFile, PageStore } from './page-store.ts';
import { digestOf } from './read-scripts.ts';

/** What is needed from when pages are rendered on. */
interface Rendering {
  readonly store: PageStore;
  readonly digestOfReads: (reads: Reads) => string | undefined;
  readonly finish: (path: string, html: string) => FinishedPage;
  readonly progress: WorkProgress;
}

/** Where a site is built, and for which address. */
interface SitePlace {
  readonly root: string;
  /** `https://news.example` */
  readonly origin: string;
  /** The site's base path, with both slashes. */
  readonly base: string;
}

/** A page or another file to be made. */
interface Wanted {
  readonly name: string;
  readonly route: RouteData;
  readonly address: string;
  /** Digest of what it is given; undefined for one that does not say. */
  readonly given: string | undefined;
}

/** While a picture is drawn elsewhere, the next page is made. */
const AT_ONCE = 2;

type StaticPath = Awaited<ReturnType<PageSource['getStaticPaths']>>[number];

function wantedOf({ pathname, route, cacheKey }: StaticPath, place: SitePlace): Wanted {
  const path = pathname.replace(/^\/|\/$/g, '');
  const isPage = route.type === 'page';
  // Astro finds its route again by the very path that it has given, whose end differs between kinds of route.
  const asked = isPage && path !== '' ? `${path}/` : pathname.replace(/^\//, '');
  const pageName = path === '404' ? '404.html' : join(path, 'index.html');
  return {
    name: isPage ? pageName : path,
    route,
    address: `${place.origin}${place.base}${encodeURI(asked)}`,
    // A page that is the only one of its route is given nothing.
    given: route.pathname === undefined ? cacheKey : '',
  };
}

/** Names the page that cannot be made. */
function explainFor(name: string) {
  return (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${name} cannot be made: ${reason}`, { cause: error });
  };
}

/** @throws Error when two routes make the same file */
function refuseTwins(all: readonly Wanted[]): void {
  const routes = new Map<string, string>();
  for (const { name, route } of all) {
    if (routes.has(name)) {
      throw new Error(`${name}: ${routes.get(name)} and ${route.route} both make it.`);
    }
    routes.set(name, route.route);
  }
}

/**
 * Makes all files of a site: renders what an earlier build has not, and finishes and writes each page as it comes; of a
 * page whose content and code are the same the earlier file is put in its place.
 *
 * @param begin called when all paths are known, with their number
 * @returns each file, by its path below the root
 */
export async function renderPages(
  source: PageSource,
  place: SitePlace,
  begin: (total: number) => Rendering,
): Promise<Map<string, MadeFile>> {
  const made = new Map<string, MadeFile>();
  const wanted = (await source.getStaticPaths()).map((path) => wantedOf(path, place));
  refuseTwins(wanted);
  const { store, digestOfReads, finish, progress } = begin(wanted.length);

  async function make({ name, route, address, given }: Wanted): Promise<void> {
    const { result: bytes, reads } = await recordReads(async () => {
      const response = await source
        .render(new Request(address), { routeData: route })
        .catch(explainFor(address));
      return Buffer.from(await response.arrayBuffer());
    });
    const page = name.endsWith('.html')
      ? finish(`/${name.replace(/index\.html$/, '')}`, bytes.toString())
      : undefined;
    const body = page ? Buffer.from(page.html) : bytes;
    const file = join(place.root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
    made.set(name, {
      given,
      reads,
      read: digestOfReads(reads),
      integrity: digestOf(body),
      built: page?.built,
    });
  }

  const waiting = wanted.values();
  const work = async () => {
    for (const one of waiting) {
      progress.step();
      const kept = one.given === undefined ? undefined : store.find(one.name, one.given);
      if (!kept) {
        await make(one);
        continue;
      }
      store.putBack(one.name, join(place.root, one.name));
      made.set(one.name, kept);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return made;
}
