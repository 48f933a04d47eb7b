import type { Element } from 'hast';
import type { Check, Page, Site } from '../read-site.ts';
import { tellOnce } from '../tell-once.ts';

const ORIGIN = 'http://the-site.test';

/** The addresses that an element points to. */
function addressesOf({ tagName, properties }: Element): string[] {
  const { href, src, action, srcSet, poster, cite } = properties;
  const own = [href, src, action, poster, tagName === 'blockquote' ? cite : undefined];
  const set = String(srcSet ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0]);
  return [...own, ...set].flatMap((address) => (address ? [String(address)] : []));
}

/** The origin that the site calls its own, from the front page's canonical link. */
function ownOrigin({ pages }: Site): string | undefined {
  const home = pages.find(({ path }) => path === '');
  const canonical = home?.elements.find(
    ({ tagName, properties: { rel } }) => tagName === 'link' && [rel].flat().includes('canonical'),
  );
  return URL.parse(String(canonical?.properties.href ?? ''))?.origin;
}

/** Every link inside the site leads to a file of it, and every fragment to an id there. */
export const linksResolve: Check = (site) => {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const own = new Set([ORIGIN, ownOrigin(site)]);

  const problemOf = (page: Page, address: string): string | undefined => {
    const url = URL.parse(address, `${ORIGIN}${site.base}${page.path}`);
    if (!url) return 'is no address';
    if (!own.has(url.origin)) return undefined;
    if (!url.pathname.startsWith(site.base)) return `leaves the site’s base, ${site.base}`;
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const target = byPath.get(path);
    if (!target) return site.files.has(path) ? undefined : 'leads to nothing';
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment && !target.ids.has(fragment)) return 'names an id that the page does not have';
    return undefined;
  };

  return tellOnce(
    site.pages.flatMap((page) =>
      page.elements.flatMap(addressesOf).flatMap((address) => {
        const problem = problemOf(page, address);
        return problem ? [{ path: page.path, problem: `${address} ${problem}` }] : [];
      }),
    ),
  );
};
