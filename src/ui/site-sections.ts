import type { Catalogue } from '../text/en.ts';
import type { Urls } from '../urls.ts';

/** The parts of the site, in the order of its menu: name and path. */
export function siteSections(
  urls: Urls,
  { site }: Catalogue,
): readonly (readonly [string, string])[] {
  return [
    [site.sections.timeline, urls.timeline()],
    [site.sections.reports, urls.articles()],
    [site.sections.differences, urls.differences()],
    [site.sections.quotations, urls.quotes()],
    [site.sections.people, urls.people()],
    [site.sections.coverage, urls.coverage()],
    [site.sections.about, urls.about()],
  ];
}
