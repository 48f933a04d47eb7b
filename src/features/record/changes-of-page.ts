import { onceFor } from '../../page-reads/once-for.ts';
import { trackMap } from '../../page-reads/track.ts';
import type { RecordedChange } from '../../schemas/change.ts';
import type { Story } from '../../story/story.ts';

const pageOf = (address: string) => address.split('#', 1)[0] ?? address;

/** The changes by the page at which they are, the latest first. */
const byPage = onceFor(({ changes }: Story): ReadonlyMap<string, readonly RecordedChange[]> => {
  const pages = new Map<string, RecordedChange[]>();
  for (const change of changes) {
    for (const page of new Set(change.at.map(pageOf))) {
      pages.set(page, [...(pages.get(page) ?? []), change]);
    }
  }
  return trackMap('changes-of-page', pages);
});

/**
 * What changed at a page, the latest first.
 *
 * @param path as the site serves it
 * @param home the path of the front page
 */
export const changesOfPage = (
  story: Story,
  path: string,
  home: string,
): readonly RecordedChange[] =>
  (path.startsWith(home) && byPage(story).get(`/${path.slice(home.length)}`)) || [];
