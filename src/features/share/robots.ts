import { isUnlisted } from '../../story/rights/rights-of.ts';
import type { Story } from '../../story/story.ts';
import type { Addresses } from './address.ts';

/**
 * `robots.txt`: everything may be read, pages made for frames need not be found. Of a report that is not to be listed
 * the pages say so themselves, and must be read for that; its other files are named here.
 */
export function robotsText({ articles }: Pick<Story, 'articles'>, at: Addresses): string {
  const { urls, absolute } = at;
  const unlisted = [...articles.values()].filter(({ rights }) => isUnlisted(rights));
  return [
    'User-agent: *',
    `Disallow: ${urls.at('embed/')}`,
    ...unlisted.flatMap(({ slug }) => [
      `Disallow: ${urls.article(slug)}cite.`,
      `Disallow: ${urls.article(slug)}passages.`,
      `Disallow: ${urls.card('articles', slug)}`,
      `Disallow: ${urls.at(`cards/passages/${slug}/`)}`,
    ]),
    'Allow: /',
    '',
    `Sitemap: ${absolute(urls.at('sitemap-index.xml'))}`,
    '',
  ].join('\n');
}
