import type { Catalogue } from '../text/en.ts';
import type { Urls } from '../urls.ts';

/** The parts of the site, in the order of its menu: name and path. */
export function siteSections(
  urls: Urls,
  { site: { sections } }: Catalogue,
): readonly (readonly [string, string])[] {
  return [
    [sections.timeline, urls.timeline()],
    [sections.reports, urls.articles()],
    [sections.differences, urls.differences()],
    [sections.quotations, urls.quotes()],
    [sections.people, urls.people()],
    [sections.coverage, urls.coverage()],
    [sections.about, urls.about()],
  ];
}
