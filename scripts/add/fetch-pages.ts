import { type Lead, tidyAddress } from '../../src/collect/lead.ts';
import { pageName } from '../../src/collect/page-name.ts';
import { readFeed } from '../../src/collect/read-feed.ts';
import { type RawText, readRaw } from '../../src/normalize/read-raw.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { ContentStore } from './content-store.ts';
import type { FetchedPage } from './fetch-page.ts';

/** What became of one page. */
export interface Added {
  readonly what: string;
  readonly state: 'added' | 'known' | 'failed';
  /** The raw file, or why there is none. */
  readonly told: string;
  /** What the article of an added file says, as far as its page or text tells. */
  readonly text?: string | undefined;
}

export interface AddTools {
  readonly store: ContentStore;
  readonly fetchPage: (address: string) => Promise<FetchedPage>;
  /** So many pages are taken from one feed or list at most. */
  readonly limit: number;
}

const PAGE_TYPE = /^(?:text\/html|application\/xhtml\+xml)\b/i;
export const TEXT_TYPE = /^text\/plain\b/i;
const FEED_TYPE = /\b(?:rss|atom|rdf|xml|json)\b/i;
export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

/** The text of a page without what its markup says is around the article; of plain text all. */
export const articleIn = ({ text, page }: RawText): string =>
  page
    ? page.blocks
        .filter(({ furniture }) => !furniture)
        .map((block) => block.text)
        .join('\n')
    : text;

/** Saves what can be read as a page or a text; the title gives the file its name. */
export async function save(
  { store }: AddTools,
  bytes: Uint8Array,
  ending: string,
  source: Source,
): Promise<Added> {
  const what = source.url;
  const same = store.findBytes(bytes);
  if (same) return { what, state: 'known', told: `the same page as ${same}` };
  const read = await readRaw(bytes, `${what} (page${ending})`, source.contentType);
  const title = read.page?.facts.titles[0]?.value;
  const told = store.add(pageName(source.finalUrl ?? what, title), ending, bytes, source);
  return { what, state: 'added', told, text: articleIn(read) };
}

/** One page, where its address was not taken before. */
export async function fetchLead(tools: AddTools, lead: Lead, foundIn?: string): Promise<Added> {
  const { address, archived } = lead;
  const known = tools.store.findAddress(address);
  if (known) return { what: address, state: 'known', told: `taken before as ${known}` };
  try {
    const fetched = await tools.fetchPage(address);
    return await saveFetched(tools, address, fetched, { archived, foundIn });
  } catch (error) {
    return { what: address, state: 'failed', told: messageOf(error) };
  }
}

async function saveFetched(
  tools: AddTools,
  url: string,
  { bytes, contentType, status, address, retrieved }: FetchedPage,
  { archived, foundIn }: Pick<Source, 'archived' | 'foundIn'>,
): Promise<Added> {
  const isText = TEXT_TYPE.test(contentType);
  if (!isText && !PAGE_TYPE.test(contentType)) {
    if (FEED_TYPE.test(contentType)) {
      throw new Error(`${url}: ${contentType} is no page, and cannot be read as a feed`);
    }
    throw new Error(`${url}: ${contentType || 'an answer of no kind'} is neither page nor text`);
  }
  const known = tools.store.findAddress(tidyAddress(address) ?? address);
  if (known)
    return { what: url, state: 'known', told: `sent on to what was taken before as ${known}` };
  return save(tools, bytes, isText ? '.txt' : '.html', {
    url,
    ...(address === url ? {} : { finalUrl: address }),
    retrieved,
    status,
    ...(contentType ? { contentType } : {}),
    ...(archived ? { archived } : {}),
    ...(foundIn ? { foundIn } : {}),
  });
}

/** Fetches as many pages as are allowed, and says how many were left. */
export async function* fetchAll(
  tools: AddTools,
  leads: readonly Lead[],
  foundIn: string,
): AsyncGenerator<Added> {
  for (const lead of leads.slice(0, tools.limit)) yield await fetchLead(tools, lead, foundIn);
  const left = leads.length - tools.limit;
  if (left <= 0) return;
  const told = `${foundIn}: ${left} more pages were left; raise --limit to take them`;
  yield { what: foundIn, state: 'failed', told };
}

/** What is told of a feed for its entries that give no address of a page. */
export function tellNameless(name: string, count: number): Added {
  const told = `${name}: ${count} of its entries ${count === 1 ? 'gives' : 'give'} no address of a page`;
  return { what: name, state: 'failed', told };
}

/** The pages of a feed's entries; a list of feeds is followed one step, and no feed twice. */
export async function* addFeed(
  tools: AddTools,
  text: string,
  name: string,
  depth = 0,
): AsyncGenerator<Added> {
  const feed = readFeed(text, URL.canParse(name) ? name : undefined);
  if (!feed) throw new Error(`${name}: it cannot be read as a feed`);
  if (feed.nameless.length > 0) yield tellNameless(name, feed.nameless.length);
  yield* fetchAll(tools, feed.leads, name);
  if (depth > 0) return;
  for (const address of new Set(feed.feeds)) {
    try {
      const { bytes } = await tools.fetchPage(address);
      yield* addFeed(tools, new TextDecoder().decode(bytes), address, depth + 1);
    } catch (error) {
      yield { what: address, state: 'failed', told: messageOf(error) };
    }
  }
}

/** The page at an address, or the pages of the feed there. */
export async function* addAddress(tools: AddTools, address: string): AsyncGenerator<Added> {
  const known = tools.store.findAddress(address);
  if (known) {
    yield { what: address, state: 'known', told: `taken before as ${known}` };
    return;
  }
  const fetched = await tools.fetchPage(address);
  if (FEED_TYPE.test(fetched.contentType) && !PAGE_TYPE.test(fetched.contentType)) {
    const text = new TextDecoder().decode(fetched.bytes);
    if (readFeed(text)) {
      yield* addFeed(tools, text, address);
      return;
    }
  }
  yield await saveFetched(tools, address, fetched, {});
}
