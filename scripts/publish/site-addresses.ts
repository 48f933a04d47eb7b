/** How addresses of a site are read: those that it was built for, as those at which it is looked at. */
export interface SiteAddresses {
  /** The path below the site's address, without what follows a `#`; undefined for what lies elsewhere. */
  readonly pathOf: (address: string, from?: string) => string | undefined;
  readonly full: (path: string) => string;
}

/**
 * The address that a site gives itself on its front page, in full and with its slash at the end, so that no longer name
 * of a host begins with it; that at which it is looked at where it gives none.
 */
export function ownAddress(canonical: string | undefined, address: string): string {
  if (!canonical || !URL.canParse(canonical, address)) return address;
  const { origin, pathname } = new URL(canonical, address);
  return `${origin}${pathname}${pathname.endsWith('/') ? '' : '/'}`;
}

/**
 * @param address where the site is looked at; it ends in a slash
 * @param builtFor the address that the site gives itself, and that is to stand for the same
 */
export function createSiteAddresses(address: string, builtFor: string): SiteAddresses {
  return {
    full: (path) => address + path,
    pathOf(given, from = '') {
      if (!URL.canParse(given, address + from)) return undefined;
      const url = new URL(given, address + from);
      url.hash = '';
      const root = [address, builtFor].find((one) => url.href.startsWith(one));
      // What is asked of a page in its address is answered by the same file.
      return root === undefined ? undefined : url.href.slice(root.length).replace(/\?.*$/s, '');
    },
  };
}
