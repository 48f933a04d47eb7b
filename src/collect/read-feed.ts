import { parseFeed, parseOpml } from 'feedsmith';
import { type Lead, tidyAddress } from './lead.ts';

/** The addresses that a feed, or a list of feeds (OPML), gives. */
export interface ReadFeed {
  /** Its entries' pages, in its order. */
  readonly leads: readonly Lead[];
  /** How many entries give no address of a page. */
  readonly nameless: number;
  /** Feeds that it names. */
  readonly feeds: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The address as a page or feed at `base` gives it; undefined for none. */
function resolve(address: unknown, base: string | undefined): string | undefined {
  if (!isText(address) || address === '') return undefined;
  const isWhole = /^[a-z][a-z\d+.-]*:/i.test(address);
  return isWhole || !URL.canParse(address, base) ? address : new URL(address, base).href;
}

const addressOf = (address: unknown): string | undefined =>
  isText(address) ? tidyAddress(address) : undefined;

interface Outline {
  readonly xmlUrl?: unknown;
  readonly outlines?: readonly Outline[] | undefined;
}

const feedsIn = (outlines: readonly Outline[] = []): string[] =>
  outlines.flatMap(({ xmlUrl, outlines: inner }) => [
    ...[addressOf(xmlUrl)].filter(isText),
    ...feedsIn(inner),
  ]);

interface Guid {
  readonly value?: unknown;
  readonly isPermaLink?: unknown;
}

/** RSS gives an entry's page under `link`, or as its lasting id, which is one unless it says that it is not. */
const pageOfItem = (link: unknown, guid: Guid | undefined): unknown =>
  link ?? (guid?.isPermaLink === false ? undefined : guid?.value);

function entriesOf(text: string, base: string | undefined): unknown[] | undefined {
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'json') {
      return (feed.items ?? []).map(({ url, external_url }) => resolve(url ?? external_url, base));
    }
    if (format === 'atom') {
      const here = resolve(feed.xml?.base, base) ?? base;
      return (feed.entries ?? []).map(({ links = [], xml }) => {
        const page = links.find(({ rel }) => rel === undefined || rel === 'alternate');
        return resolve(page?.href, resolve(xml?.base, here) ?? here);
      });
    }
    if (format === 'rdf') return (feed.items ?? []).map(({ link }) => resolve(link, base));
    return (feed.items ?? []).map(({ link, guid }) => resolve(pageOfItem(link, guid), base));
  } catch {
    return undefined;
  }
}

/**
 * Reads RSS, RDF, Atom, JSON Feed or OPML; undefined for what is none of them.
 *
 * @param base where the feed was taken from: its addresses may be relative
 */
export function readFeed(text: string, base?: string): ReadFeed | undefined {
  if (/<opml[\s>]/i.test(text.slice(0, 2000))) {
    try {
      return { leads: [], nameless: 0, feeds: feedsIn(parseOpml(text).body?.outlines) };
    } catch {
      return undefined;
    }
  }
  const entries = entriesOf(text, base);
  if (!entries) return undefined;
  const addresses = entries.map(addressOf);
  const leads = addresses.flatMap((address) => (address ? [{ address }] : []));
  return { leads, nameless: addresses.length - leads.length, feeds: [] };
}
