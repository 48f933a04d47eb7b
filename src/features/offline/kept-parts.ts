import type { Story } from '../../story/story.ts';

/** What a copy may leave out when all pages would be too many; what comes first is kept first. */
const PARTS = ['reports', 'names', 'entries', 'filters', 'citations'] as const;

export type CopyPart = (typeof PARTS)[number];

/** What of a site the copy on a device holds. */
export interface CopyExtent {
  readonly leftOut: readonly CopyPart[];
  /** About so many pages. */
  readonly pages: number;
  /** About so much has to be fetched. */
  readonly megabytes: number;
}

/** So many pages a browser fetches in some minutes, and their list stays below 200 kB. */
const MOST_PAGES = 3000;
/** Lists have a page for about so many entries. */
const ENTRIES_A_LIST = 60;
/** Pages about the whole, which every site has. */
const WHOLE_PAGES = 16;

/** Compressed, as most servers send them: scripts, fonts and lists of words, and a page in the middle. */
const SCRIPTS_MEGABYTES = 1.2;
const PAGE_MEGABYTES = 0.009;

const LIST_PAGE = /\/page-\d+\/$/;
/** Where the pages of each part lie. */
const PLACES: Readonly<Record<CopyPart, RegExp>> = {
  reports: /^articles\/[^/]+\/$/,
  names: /^(?:people|places|topics)\/[^/]+\/$/,
  entries: /^(?:timeline|quotes|differences)\/[^/]+\/$/,
  filters: /^timeline\/(?:report|person|kind)\/[^/]+\//,
  citations: /^articles\/[^/]+\/cite\/$/,
};

/** What part a page belongs to, by its path; undefined for what every copy has: lists, and pages about the whole. */
export const partOf = (path: string): CopyPart | undefined =>
  LIST_PAGE.test(path) && !PLACES.filters.test(path)
    ? undefined
    : PARTS.find((part) => PLACES[part].test(path));

type Counted = 'articles' | 'people' | 'places' | 'topics' | 'events' | 'quotes' | 'questions';

/** The parts that the copy of a story holds, so that its list and its size have a bound. */
export function copyExtent(
  story: { readonly [Key in Counted]: Pick<Story[Key], 'size'> },
  most = MOST_PAGES,
): CopyExtent {
  const { articles, people, places, topics, events, quotes, questions } = story;
  const entries = events.size + quotes.size + questions.size;
  const pagesOf: Readonly<Record<CopyPart, number>> = {
    reports: articles.size,
    names: people.size + places.size + topics.size,
    entries,
    filters: articles.size + people.size,
    citations: articles.size,
  };
  let pages = WHOLE_PAGES + Math.ceil((entries + articles.size) / ENTRIES_A_LIST);
  const leftOut: CopyPart[] = [];
  for (const part of PARTS) {
    if (pages + pagesOf[part] > most) leftOut.push(part);
    else pages += pagesOf[part];
  }
  return { leftOut, pages, megabytes: Math.round(SCRIPTS_MEGABYTES + pages * PAGE_MEGABYTES) };
}
