import { parseFeed, parseOpml } from 'feedsmith';
import { type Lead, tidyAddress } from './lead.ts';

/** The addresses that a feed, or a list of feeds (OPML), gives. */
export interface ReadFeed {
  /** Its entries' pages, in its order. */
  readonly leads: readonly Lead[];
  /** Feeds that it names. */
  readonly feeds: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

const leadsOf = (addresses: readonly unknown[]): Lead[] =>
  addresses.flatMap((address) => {
    const tidy = isText(address) ? tidyAddress(address) : undefined;
    return tidy ? [{ address: tidy }] : [];
  });

interface Outline {
  readonly xmlUrl?: unknown;
  readonly outlines?: readonly Outline[] | undefined;
}

const feedsIn = (outlines: readonly Outline[] = []): string[] =>
  outlines.flatMap(({ xmlUrl, outlines: inner }) => [
    ...(isText(xmlUrl) ? leadsOf([xmlUrl]).map(({ address }) => address) : []),
    ...feedsIn(inner),
  ]);

function entriesOf(text: string): unknown[] | undefined {
  try {
    const { format, feed } = parseFeed(text);
    if (format === 'json') {
      return (feed.items ?? []).map(({ url, external_url }) => url ?? external_url);
    }
    if (format === 'atom') {
      return (feed.entries ?? []).map(({ links = [] }) => {
        const page = links.find(({ rel }) => rel === undefined || rel === 'alternate');
        return page?.href;
      });
    }
    return (feed.items ?? []).map(({ link }) => link);
  } catch {
    return undefined;
  }
}

/** Reads RSS, RDF, Atom, JSON Feed or OPML; undefined for what is none of them. */
export function readFeed(text: string): ReadFeed | undefined {
  if (/<opml[\s>]/i.test(text.slice(0, 2000))) {
    try {
      return { leads: [], feeds: feedsIn(parseOpml(text).body?.outlines) };
    } catch {
      return undefined;
    }
  }
  const entries = entriesOf(text);
  return entries && { leads: leadsOf(entries), feeds: [] };
}
