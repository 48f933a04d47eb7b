import type { Site } from './read-site.ts';

const ORIGIN = 'http://the-site.test';

/** The origin that the site calls its own, from the front page's canonical link. */
export function ownOrigin({ pages }: Site): string | undefined {
  const home = pages.find(({ path }) => path === '');
  const canonical = home?.elements.find(
    ({ tagName, properties: { rel } }) => tagName === 'link' && [rel].flat().includes('canonical'),
  );
  return URL.parse(String(canonical?.properties.href ?? ''))?.origin;
}

/**
 * Says what is wrong with an address that stands on a page: nothing when it is another site's, or leads to a file of
 * this one and to an id there.
 */
export function createAddressCheck(
  site: Site,
): (address: string, path?: string) => string | undefined {
  const byPath = new Map(site.pages.map((page) => [page.path, page]));
  const own = new Set([ORIGIN, ownOrigin(site)]);

  return (address, from = '') => {
    const url = URL.parse(address, `${ORIGIN}${site.base}${from}`);
    if (!url) return 'is no address';
    if (!own.has(url.origin)) return undefined;
    if (!url.pathname.startsWith(site.base)) return `leaves the site’s base, ${site.base}`;
    const path = decodeURIComponent(url.pathname.slice(site.base.length));
    const target = byPath.get(path);
    if (!target) return site.files.has(path) ? undefined : 'leads to nothing';
    // What browsers are to mark is no part of the id.
    const [id = ''] = url.hash.slice(1).split(':~:');
    const fragment = decodeURIComponent(id);
    if (fragment && !target.ids.has(fragment)) return 'names an id that the page does not have';
    return undefined;
  };
}
