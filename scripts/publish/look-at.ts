import type { Answer, RequestBounds } from '../http/ask.ts';
import { leadsOf, type Wanted } from './leads-of.ts';
import { readPage } from './read-page.ts';
import type { Seen, SiteSeen } from './seen.ts';
import { shelfStories } from './shelf-stories.ts';
import { createSiteAddresses, ownAddress, type SiteAddresses } from './site-addresses.ts';

const MIB = 1024 * 1024;
const MAX_REST_BYTES = 65_536;
/** What is read whole; of the rest the beginning is enough. */
const READ = /\.(?:atom|html|js|xml|txt|webmanifest)$|\/$|^$/;
const AT_ONCE = 4;
const TIMEOUT_MS = 20_000;
/** No site has it, and every time it is the same. */
export const NOWHERE = 'there-is-no-such-page-here/';

export interface Looking {
  readonly ask: (address: string, asking: RequestBounds) => Promise<Answer>;
  /** So many addresses are asked at most. */
  readonly limit: number;
  /** Addresses that are to be there whatever links to them. */
  readonly published: readonly string[];
  readonly aliases: ReadonlyMap<string, string>;
  readonly tell: (asked: number, known: number) => void;
}

/** Asks for one address; what gives no answer is told as such. */
async function look({ ask }: Looking, address: string, wanted: Wanted): Promise<Seen> {
  const { path, role, from } = wanted;
  const maxBytes = READ.test(path) ? 16 * MIB : MAX_REST_BYTES;
  const told = { address, path, role, from };
  try {
    const answer = await ask(address, { maxBytes, maxRedirects: 0, timeoutMs: TIMEOUT_MS });
    const { status, headers, bytes, cut } = answer;
    const isPage = /^text\/html\b/i.test(headers.get('content-type') ?? '');
    const page = isPage ? readPage(new TextDecoder().decode(bytes)) : undefined;
    return { ...told, status, headers, bytes, cut, page };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ...told, status: 0, why, headers: new Headers(), bytes: new Uint8Array(), cut: false };
  }
}

/**
 * Follows what is wanted and all that it leads to, some at once, up to the limit. What lies below a story of a shelf is
 * of another site, and is not asked.
 */
async function lookAtAll(looking: Looking, addresses: SiteAddresses, first: readonly Wanted[]) {
  const known = new Set(['']);
  let queue: Wanted[] = [];
  const want = (some: readonly Wanted[]) => {
    for (const one of some) {
      if (!known.has(one.path)) queue.push(one);
      known.add(one.path);
    }
  };
  want(first);
  const seen: Seen[] = [];
  let stories: readonly string[] = [];
  while (queue.length > 0 && seen.length < looking.limit) {
    const next = queue.splice(0, Math.min(AT_ONCE, looking.limit - seen.length));
    const answers = next.map((one) => look(looking, addresses.full(one.path), one));
    for (const one of await Promise.all(answers)) {
      seen.push(one);
      want(leadsOf(one, addresses));
    }
    stories = shelfStories(seen).flatMap((story) => addresses.pathOf(story) ?? []);
    queue = queue.filter(({ path }) => !stories.some((story) => path.startsWith(story)));
    looking.tell(seen.length, seen.length + queue.length);
  }
  return { seen, stories: stories.map(addresses.full), left: queue.length };
}

/** Looks at a published site, from its front page on. */
export async function lookAt(address: string, looking: Looking): Promise<SiteSeen> {
  const home = await look(looking, address, { path: '', role: 'home' });
  const builtFor = ownAddress(home.page?.canonical, address);
  const addresses = createSiteAddresses(address, builtFor);
  const isReached = home.status >= 200 && home.status < 300;
  const first: Wanted[] = [
    { path: 'robots.txt', role: 'robots' },
    { path: 'sw.js', role: 'worker' },
    { path: 'sitemap-index.xml', role: 'sitemap' },
    ...[...looking.aliases.keys()].map((path): Wanted => ({ path, role: 'alias' })),
    ...leadsOf(home, addresses),
    ...looking.published.map((path): Wanted => ({ path, role: 'link', from: 'permalinks.txt' })),
  ];
  const wanted = first.filter(({ path }) => path !== '');
  const rest = isReached
    ? await lookAtAll(looking, addresses, wanted)
    : { seen: [], stories: [], left: 0 };
  // Of a site at a port of its own nobody knows where it would be without encryption.
  const isUsual = address.startsWith('https:') && new URL(address).port === '';
  const plain = isUsual
    ? await look(looking, address.replace('https:', 'http:'), { path: '', role: 'home' })
    : undefined;
  return {
    address,
    builtFor,
    ...rest,
    seen: [home, ...rest.seen],
    lost: await look(looking, address + NOWHERE, { path: NOWHERE, role: 'link' }),
    aliases: looking.aliases,
    plain,
  };
}
