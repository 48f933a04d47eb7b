import type { Urls } from '../../urls.ts';

/** What a generated text needs to name an address: the site's paths, and how to make one absolute. */
export interface Addresses {
  readonly urls: Urls;
  /** `absolute('/base/a/')` => `https://example.org/base/a/`. */
  readonly absolute: (path: string) => string;
}

/** @param site the origin that the site is served from */
export function createAddresses(urls: Urls, site: URL | string | undefined): Addresses {
  return { urls, absolute: (path) => new URL(path, site).href };
}
