import { slugOf } from '../normalize/slug.ts';

const MAX_HOST_LETTERS = 30;

/** The path with its codes read; as it stands where they are no UTF-8: old sites write `caf%E9`. */
function readable(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname.replace(/%[0-9a-f]{2}/gi, '-');
  }
}

/**
 * A name for the raw file of a page: its site and its title, or the last words of its address.
 * `https://www.coast.example/2021/ferry-is-back.html` => `coast-example-ferry-is-back`.
 */
export function pageName(address: string, title: string | undefined): string {
  const { hostname, pathname } = new URL(address);
  const host = slugOf(hostname.replace(/^www\./, '')).slice(0, MAX_HOST_LETTERS);
  const last =
    readable(pathname)
      .split('/')
      .findLast((part) => /\p{L}{3}/u.test(part)) ?? '';
  const words = slugOf(title ?? '') || slugOf(last.replace(/\.\w{2,5}$/, ''));
  return [host, words].filter((part) => part !== '').join('-');
}
