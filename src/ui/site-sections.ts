import type { Urls } from '../urls.ts';

/** The parts of the site, in the order of its menu: name and path. */
export function siteSections(urls: Urls): readonly (readonly [string, string])[] {
  return [
    ['Timeline', urls.timeline()],
    ['Reports', urls.articles()],
    ['Differences', urls.differences()],
    ['Quotations', urls.quotes()],
    ['People', urls.people()],
    ['Coverage', urls.coverage()],
    ['About', urls.about()],
  ];
}
