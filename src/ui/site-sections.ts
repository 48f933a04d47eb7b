import type { SitePart } from '../story/story.ts';
import type { Catalogue } from '../text/en.ts';
import type { Urls } from '../urls.ts';

/**
 * The parts of the site, in the order of its menu: name and path.
 *
 * @param empty are left out
 */
export function siteSections(
  urls: Urls,
  { site }: Catalogue,
  empty: readonly SitePart[] = [],
): readonly (readonly [string, string])[] {
  const { sections } = site;
  const parts: readonly (readonly [name: string, path: string, part?: SitePart])[] = [
    [sections.timeline, urls.timeline()],
    [sections.reports, urls.articles()],
    [sections.differences, urls.differences(), 'differences'],
    [sections.quotations, urls.quotes(), 'quotations'],
    [sections.people, urls.people(), 'people'],
    [sections.coverage, urls.coverage()],
    [sections.about, urls.about()],
  ];
  return parts.flatMap(([name, path, part]) =>
    part !== undefined && empty.includes(part) ? [] : [[name, path] as const],
  );
}
