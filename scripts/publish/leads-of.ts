import { keptFiles } from './kept-files.ts';
import { isFound, type Role, type Seen } from './seen.ts';
import type { SiteAddresses } from './site-addresses.ts';
import { readLocations } from './xml-places.ts';

/** An address that is to be asked, below the site's. */
export interface Wanted {
  readonly path: string;
  readonly role: Role;
  readonly from?: string | undefined;
}

type Leads = readonly (readonly [role: Role, address: string])[];

const as = (role: Role, addresses: readonly string[]): Leads =>
  addresses.map((address) => [role, address]);

function iconsOf(manifest: string): string[] {
  try {
    const { icons } = JSON.parse(manifest) as { icons?: { src?: string }[] };
    return (icons ?? []).flatMap(({ src }) => src ?? []);
  } catch {
    return [];
  }
}

function addressesIn({ path, page, bytes }: Seen): Leads {
  if (page) return [...as('card', page.cards), ...as('link', page.links)];
  const text = () => new TextDecoder().decode(bytes);
  if (path === 'sw.js') return as('link', [...keptFiles(text()).keys()]);
  if (path.endsWith('.webmanifest')) return as('link', iconsOf(text()));
  if (!/^sitemap[\w-]*\.xml$/.test(path)) return [];
  return readLocations(text()).map((to) => [to.endsWith('.xml') ? 'sitemap' : 'link', to]);
}

/** What an answer leads to on the same site. */
export const leadsOf = (one: Seen, { pathOf }: SiteAddresses): Wanted[] =>
  isFound(one)
    ? addressesIn(one).flatMap(([role, address]) => {
        const path = pathOf(address, one.path);
        return path === undefined ? [] : { path, role, from: one.path };
      })
    : [];
