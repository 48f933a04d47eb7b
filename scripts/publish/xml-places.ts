import { DOMParser } from 'linkedom';

/** The addresses of a sitemap, or of an index of sitemaps, in their order. */
export const readLocations = (xml: string): string[] =>
  [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('loc')].map(
    ({ textContent }) => (textContent ?? '').trim(),
  );

/** What an Atom feed says of itself; undefined for what is none. */
export function readFeedSelf(xml: string): { self: string; links: string[] } | undefined {
  const feed = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (feed?.tagName !== 'feed') return undefined;
  const linksOf = (selector: string) =>
    [...feed.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
  return { self: linksOf('link[rel=self]')[0] ?? '', links: linksOf('entry > link') };
}
