import { type Check, pagesOf, pathsOf, type SiteSeen } from '../seen.ts';
import { createSiteAddresses } from '../site-addresses.ts';
import { readLocations } from '../xml-places.ts';

const rebuild = (address: string) => {
  const { origin, pathname } = new URL(address);
  return `Build it for here: SITE_URL=${origin} BASE_PATH=${pathname} npm run build`;
};

/** Pages of the sitemap, which are to be known by their own address. */
function listedPages(site: SiteSeen) {
  const { pathOf } = createSiteAddresses(site.address, site.builtFor);
  const listed = new Set(
    site.seen
      .filter(({ path, role }) => role === 'sitemap' && path.endsWith('.xml'))
      .flatMap(({ bytes }) => readLocations(new TextDecoder().decode(bytes)))
      .map((location) => pathOf(location)),
  );
  return pagesOf(site).filter(({ path }) => listed.has(path));
}

/** The address that pages, feeds and search engines give is the one that the site is at. */
export const checkOwnAddress: Check = (site) => {
  const { address, builtFor } = site;
  const told = { check: 'own address', level: 'wrong' } as const;
  if (builtFor !== address) {
    const what = `The site was built for ${builtFor}`;
    return [{ ...told, what, where: ['/'], todo: rebuild(address) }];
  }
  const strange = listedPages(site).filter(
    ({ page, path }) => page.canonical !== undefined && page.canonical !== address + path,
  );
  if (strange.length === 0) return [];
  const what = `Pages give ${strange[0]?.page.canonical} as their own address`;
  return [{ ...told, what, where: pathsOf(strange), todo: rebuild(address) }];
};
