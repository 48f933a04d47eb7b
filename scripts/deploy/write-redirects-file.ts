import type { Moved } from './moved.ts';

/** Static hosts that take their rules from files at the root of what is published. */
export const STATIC_HOSTS = ['netlify', 'cloudflare'] as const;
export type StaticHost = (typeof STATIC_HOSTS)[number];

/** Cloudflare Pages reads no more: https://developers.cloudflare.com/pages/configuration/redirects/ */
export const MAX_REDIRECTS = 2000;

/** Netlify sends the file that lies at an address, unless the rule insists; Cloudflare takes no such sign. */
const STATUS: Readonly<Record<StaticHost, string>> = { netlify: '301!', cloudflare: '301' };

/**
 * The `_redirects` of a static host. The addresses that are over its limit keep the pages that are built at them and
 * send their reader on.
 *
 * @param base the path that the site was built for, with both slashes
 */
export function writeRedirectsFile(
  host: StaticHost,
  base: string,
  moved: readonly Moved[],
): string {
  const lines = moved.map(({ from, to }) => `${encodeURI(from)} ${to} ${STATUS[host]}\n`);
  // Netlify looks for the page of what is not there at the root alone; Cloudflare finds it in the folder itself.
  const lost = host === 'netlify' && base !== '/' ? [`${base}* ${base}404.html 404\n`] : [];
  return [...lines.slice(0, MAX_REDIRECTS), ...lost].join('');
}
