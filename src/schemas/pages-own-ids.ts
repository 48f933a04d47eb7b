/** What the timeline's page calls its own parts, beside the events, which stand on it under their ids. */
const OWN = /^(?:main|search-box|(?:wide|tall)-(?:title|desc)|background|what-follows|day-\d+)$/;

/** Whether an id belongs to a part of the page on which events have theirs. */
export const isPagesOwnId = (id: string): boolean => OWN.test(id);

/** Whether an id is what the further pages of a long list are called, which stand beside the entries: `/quotes/page-2/`. */
export const isListPage = (id: string): boolean => /^page-\d+$/.test(id);
