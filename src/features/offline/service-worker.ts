import { cleanupOutdatedCaches, PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { NetworkOnly, type StrategyOptions } from 'workbox-strategies';
import { offlineCopy } from '#text/offline-copy.ts';
import { keptWords } from './kept-words.ts';
import { markKept } from './mark-kept.ts';
import {
  PROGRESS_CHANNEL,
  type PrecachedFile,
  type Progress,
  TAKE_OVER,
} from './precached-file.ts';

type WorkboxPlugin = NonNullable<StrategyOptions['plugins']>[number];

/** Put in its place by the build, which alone knows all files. */
declare const PRECACHED_FILES: PrecachedFile[];
/** The parts of a worker's scope that the browser's own types leave to another library. */
interface LifetimeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
declare const self: {
  addEventListener(name: 'install' | 'activate', act: (event: LifetimeEvent) => void): void;
  skipWaiting(): Promise<void>;
  readonly location: Location;
  readonly registration: ServiceWorkerRegistration;
};

/** A network that has not begun to answer by then is as good as none, if there is a kept copy. */
const PATIENCE_SECONDS = 5;
const SERVER_ERROR = 500;
const UNAVAILABLE = 503;

let done = 0;
const progress = new BroadcastChannel(PROGRESS_CHANNEL);
const tell: WorkboxPlugin = {
  cacheDidUpdate: async () => {
    done += 1;
    progress.postMessage({ done, total: PRECACHED_FILES.length } satisfies Progress);
  },
};

const kept = new PrecacheController({ plugins: [tell] });
kept.addToCacheList([...PRECACHED_FILES]);

/** Fetches every file. A copy is whole or is none: what came before a failure goes, unless an older copy lives there. */
async function keepWhole(event: LifetimeEvent): Promise<void> {
  try {
    await kept.install(event);
  } catch (error) {
    if (!self.registration.active) await caches.delete(kept.strategy.cacheName);
    throw error;
  }
}

const resolve = (address: string) => new URL(address, self.location.href).href;
/** Addresses that always mean the same bytes. */
const fixed = new Set(
  PRECACHED_FILES.filter((file) => file.revision === null).map(({ url }) => resolve(url)),
);
/** A page is the same whatever its query asks of a script in it. */
const pageOf = (url: URL) => url.origin + url.pathname;

async function marked(copy: Response, wordsIn: (language: string) => string, status = copy.status) {
  const headers = new Headers(copy.headers);
  // They tell of the bytes that came over the network.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response(markKept(await copy.text(), wordsIn), { status, headers });
}

/** A page that is asked for without the slash that its address ends with is meant all the same. */
const addressesOf = (page: string) => (page.endsWith('/') ? [page] : [page, `${page}/`]);

async function findKept(page: string): Promise<Response | undefined> {
  for (const address of addressesOf(page)) {
    const copy = await kept.matchPrecache(address);
    if (copy) return copy;
  }
  return undefined;
}

/** The kept copy of a page, which says that it is one; or a page that says there is none. */
async function keptPage(request: Request): Promise<Response | undefined> {
  const copy = await findKept(pageOf(new URL(request.url)));
  if (copy) return marked(copy, (language) => keptWords(copy.headers.get('date'), language));
  const control = await kept.matchPrecache(resolve('offline/'));
  return control && marked(control, () => offlineCopy.notInCopy, UNAVAILABLE);
}

/** The network, or what is kept where it fails. */
const fallBack = (find: (request: Request) => Promise<Response | undefined>): WorkboxPlugin => ({
  fetchDidSucceed: async ({ response }) => {
    if (response.status >= SERVER_ERROR) throw new Error(`the server answers ${response.status}`);
    return response;
  },
  handlerDidError: ({ request }) => find(request),
});
const page = fallBack(keptPage);
const patient = new NetworkOnly({ plugins: [page] });
const hurried = new NetworkOnly({ plugins: [page], networkTimeoutSeconds: PATIENCE_SECONDS });
const data = fallBack((request) => kept.matchPrecache(request));
const hurriedData = new NetworkOnly({ plugins: [data], networkTimeoutSeconds: PATIENCE_SECONDS });

self.addEventListener('install', (event) => event.waitUntil(keepWhole(event)));
self.addEventListener('activate', (event) => event.waitUntil(kept.activate(event)));
cleanupOutdatedCaches();

// What is read comes from the network first: only what cannot change under its address comes from the copy.
registerRoute(
  ({ request }) => request.mode === 'navigate',
  (options) =>
    (addressesOf(pageOf(options.url)).some((address) => kept.getCacheKeyForURL(address))
      ? hurried
      : patient
    ).handle(options),
);
registerRoute(
  ({ url }) => fixed.has(url.href),
  async ({ request }) => (await kept.matchPrecache(request)) ?? fetch(request),
);

registerRoute(
  ({ url }) => kept.getCacheKeyForURL(url.href) !== undefined,
  (options) => hurriedData.handle(options),
);

addEventListener('message', (event: MessageEvent) => {
  if (event.data === TAKE_OVER) self.skipWaiting();
});
