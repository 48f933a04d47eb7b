import { parseFeed, parseOpml } from 'feedsmith';
import { parseHtml, textOf } from '../markup/html-tree.ts';
import { type Lead, tidyAddress } from './lead.ts';

/** The addresses that a feed, or a list of feeds (OPML), gives. */
export interface ReadFeed {
  /** Its entries' pages, in its order. */
  readonly leads: readonly Lead[];
  /** What those entries say that give no address of a page. */
  readonly nameless: readonly string[];
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

/**
 * RSS gives an entry's page under `link`, or as its lasting id, which is one unless it says that it is not. An id that is
 * no whole address is none: set against the feed's own it would be an address that nobody gave.
 */
function pageOfItem(link: unknown, guid: Guid | undefined, base: string | undefined) {
  const given = resolve(link, base);
  if (given !== undefined || guid?.isPermaLink === false) return given;
  return isText(guid?.value) && /^https?:\/\//i.test(guid.value) ? guid.value : undefined;
}

/** The texts of an entry, without its addresses: of markup what it says. */
function wordsOf(value: unknown): string[] {
  if (isText(value)) {
    if (/^https?:/i.test(value)) return [];
    return [/[<&]/.test(value) ? textOf(parseHtml(value)) : value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

const entry = (address: unknown, item: unknown) => ({
  address: addressOf(address),
  words: wordsOf(item).join('\n'),
});

function entriesOf(text: string, base: string | undefined): ReturnType<typeof entry>[] | undefined {
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'json') {
      return (feed.items ?? []).map((item) =>
        entry(resolve(item.url ?? item.external_url, base), item),
      );
    }
    if (format === 'atom') {
      const here = resolve(feed.xml?.base, base) ?? base;
      return (feed.entries ?? []).map(({ links = [], xml, ...item }) => {
        const page = links.find(({ rel }) => rel === undefined || rel === 'alternate');
        return entry(resolve(page?.href, resolve(xml?.base, here) ?? here), item);
      });
    }
    if (format === 'rdf') {
      return (feed.items ?? []).map((item) => entry(resolve(item.link, base), item));
    }
    return (feed.items ?? []).map(({ link, guid, ...item }) =>
      entry(pageOfItem(link, guid, base), item),
    );
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
      return { leads: [], nameless: [], feeds: feedsIn(parseOpml(text).body?.outlines) };
    } catch {
      return undefined;
    }
  }
  const entries = entriesOf(text, base);
  if (!entries) return undefined;
  const leads = entries.flatMap(({ address, words }) => (address ? [{ address, words }] : []));
  const nameless = entries.flatMap(({ address, words }) => (address ? [] : [words]));
  return { leads, nameless, feeds: [] };
}
