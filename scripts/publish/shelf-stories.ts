import { isFound, type Seen } from './seen.ts';
import { readLocations } from './xml-places.ts';

/** What the sitemap of a shelf's own pages is called, beside which it has no service worker: each story has its own. */
const MARK = /\/sitemap-shelf\.xml$/;

/** The addresses of the stories of a shelf, as its index of sitemaps gives them; none for what is no shelf. */
export function shelfStories(seen: readonly Seen[]): readonly string[] {
  const worker = seen.find(({ role }) => role === 'worker');
  const index = seen.find(({ path }) => path === 'sitemap-index.xml');
  if (!worker || isFound(worker) || !index || !isFound(index)) return [];
  const all = readLocations(new TextDecoder().decode(index.bytes));
  if (!all.some((one) => MARK.test(one))) return [];
  const stories = all
    .filter((one) => !MARK.test(one))
    .map((one) => one.slice(0, one.lastIndexOf('/') + 1));
  return [...new Set(stories)];
}
