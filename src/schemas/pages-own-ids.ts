/** What the timeline's page calls its own parts, beside the events, which stand on it under their ids. */
const OWN =
  /^(?:main|search-box|(?:wide|tall)-(?:title|desc)|to-scale|fade-(?:in|out)|background|what-follows|day-\d+|in-\d{4}(?:-\d{2})?)$/;

/** Whether an id belongs to a part of the page on which events have theirs. */
export const isPagesOwnId = (id: string): boolean => OWN.test(id);

/** What a further page of a long list is called, which stands beside the entries: `/quotes/page-2/`. */
export const listPageId = (page: number): string => `page-${page}`;

/** Whether an id is what a further page of a list is called. */
export const isListPage = (id: string): boolean => /^page-\d+$/.test(id);
