import type { Addresses } from './address.ts';

/** `robots.txt`: everything may be read, pages made for frames need not be found. */
export function robotsText({ urls, absolute }: Addresses): string {
  return [
    'User-agent: *',
    `Disallow: ${urls.at('embed/')}`,
    'Allow: /',
    '',
    `Sitemap: ${absolute(urls.at('sitemap-index.xml'))}`,
    '',
  ].join('\n');
}
