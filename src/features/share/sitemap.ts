import { h } from 'hastscript';
import { writeHtml } from './write-html.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Search engines read fifty thousand addresses of a file at most. */
const MOST_ADDRESSES = 45_000;

/** A sitemap of addresses. */
export const sitemap = (addresses: readonly string[]): string =>
  `${XML}${writeHtml([
    h(
      'urlset',
      { xmlns: NAMESPACE },
      addresses.map((address) => h('url', [h('loc', address)])),
    ),
  ])}\n`;

/** What names the sitemaps of a site, or of all stories of a shelf and of its own pages. */
export const sitemapIndex = (sitemaps: readonly string[]): string =>
  `${XML}${writeHtml([
    h(
      'sitemapindex',
      { xmlns: NAMESPACE },
      sitemaps.map((address) => h('sitemap', [h('loc', address)])),
    ),
  ])}\n`;

/**
 * The sitemaps of a site by the names of their files, in as many as search engines wish, and the one that names them.
 *
 * Without dates: content has no clock, and search engines distrust a site whose dates are not those of changes.
 *
 * @param addresses of its pages
 * @param absolute the address of a file of the site
 */
export function sitemapFiles(
  addresses: readonly string[],
  absolute: (name: string) => string,
  most = MOST_ADDRESSES,
): Map<string, string> {
  const sorted = addresses.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const files = new Map<string, string>();
  for (let from = 0; from < Math.max(1, sorted.length); from += most) {
    files.set(`sitemap-${from / most}.xml`, sitemap(sorted.slice(from, from + most)));
  }
  const index = sitemapIndex([...files.keys()].map(absolute));
  return files.set('sitemap-index.xml', index);
}
