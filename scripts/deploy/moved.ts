import type { Alias } from '../../src/schemas/alias.ts';
import { redirectsOf } from '../../src/story/permalinks/aliases.ts';

/** An address that a host answers with another, both from the root of the host and escaped. */
export interface Moved {
  /** As it is after unescaping, which is how nginx and Caddy compare. */
  readonly from: string;
  readonly to: string;
}

/** Signs that mean no more than themselves in any host's own form. */
const PLAIN = /^[\p{L}\p{M}\p{N}/#._~-]+$/u;

/**
 * What a host can send on by itself: the aliases of pages and the pages below them. What has signs that some host gives
 * a meaning is left to the pages that are built at these addresses and send their reader on.
 *
 * @param base the path that the site was built for, with both slashes
 * @param published every address that was ever published
 */
export function movedPages(
  base: string,
  aliases: readonly Alias[],
  published: readonly string[],
): Moved[] {
  const below = (address: string) => base + address.slice(1);
  return redirectsOf(aliases, published)
    .filter(({ from, to }) => PLAIN.test(from) && PLAIN.test(to))
    .map(({ from, to }) => ({ from: below(from), to: encodeURI(below(to)) }));
}

/** `/a/#p1` => `['/a/', '#p1']`: what is asked of the page stands between them. */
export function splitTarget(to: string): [page: string, id: string] {
  const at = to.indexOf('#');
  return at < 0 ? [to, ''] : [to.slice(0, at), to.slice(at)];
}
