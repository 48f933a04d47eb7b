import { h } from 'hastscript';
import { writeHtml } from '../share/write-html.ts';

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A sitemap of addresses. */
export const sitemap = (addresses: readonly string[]): string =>
  `${XML}${writeHtml([
    h(
      'urlset',
      { xmlns: NAMESPACE },
      addresses.map((address) => h('url', [h('loc', address)])),
    ),
  ])}\n`;

/** What names the sitemaps of all stories, and that of the shelf's own pages. */
export const sitemapIndex = (sitemaps: readonly string[]): string =>
  `${XML}${writeHtml([
    h(
      'sitemapindex',
      { xmlns: NAMESPACE },
      sitemaps.map((address) => h('sitemap', [h('loc', address)])),
    ),
  ])}\n`;

/**
 * One `robots.txt` for all, as crawlers read that of the root alone.
 *
 * @param ofStories those of the stories
 */
export function shelfRobots(ofStories: readonly string[], index: string): string {
  const barred = ofStories.flatMap((text) =>
    text.split('\n').filter((line) => line.startsWith('Disallow: ')),
  );
  return ['User-agent: *', ...barred, 'Allow: /', '', `Sitemap: ${index}`, ''].join('\n');
}
