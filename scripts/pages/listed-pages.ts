import type { Content } from '../../src/content-folder/held-content.ts';
import { redirectsOf } from '../../src/story/permalinks/aliases.ts';
import { isUnlisted } from '../../src/story/rights/rights-of.ts';

/** Pages that are made for frames, or of a paragraph alone. */
const NOT_LISTED = ['embed/', 'passages/'];

/**
 * The paths of the pages that search engines are told of: not those that send their reader on, and of reports that are
 * not to be listed none.
 *
 * @param files of the site
 */
export function listedPages(
  files: readonly string[],
  { aliases, published, story }: Pick<Content, 'aliases' | 'published' | 'story'>,
): string[] {
  const unlisted = [...(story?.articles.values() ?? [])]
    .filter(({ rights }) => isUnlisted(rights))
    .map(({ slug }) => `articles/${slug}/`);
  const moved = redirectsOf(aliases, [...published]).map(({ from }) => from.replace(/^\//, ''));
  const leftOut = [...NOT_LISTED, ...unlisted, ...moved];
  return files
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => encodeURI(file.replace(/index\.html$/, '')))
    .filter((path) => !leftOut.some((start) => path.startsWith(start)));
}
