import { count, row } from './grammar.ts';

/** What the search page says of its results. Said in the browser. */
export const searchResults = {
  /** How a group of results is headed, by what it holds. */
  headings: {
    article: 'Reports',
    event: 'Events',
    difference: 'Differences',
    quotation: 'Quotations',
    person: 'People',
  },
  counts: {
    article: (number: number) =>
      count(number, { one: '# passage in the reports', other: '# passages in the reports' }),
    event: (number: number) => count(number, { one: '# event', other: '# events' }),
    difference: (number: number) => count(number, { one: '# difference', other: '# differences' }),
    quotation: (number: number) => count(number, { one: '# quotation', other: '# quotations' }),
    person: (number: number) => count(number, { one: '# person', other: '# people' }),
  },
  found: (counts: readonly string[]) => `${row(counts)}.`,
  /** Words that were typed or read; `more` when there are others. */
  words: (words: readonly string[], more: boolean) =>
    `${words.map((word) => `“${word}”`).join(', ')}${more ? ' …' : ''}`,
  corrected: (typed: string, words: string) => `Nothing has “${typed}”: read as ${words}.`,
  beginning: (typed: string, words: string) => `Words that begin with “${typed}”: ${words}.`,
  nowhere: (words: string) => `No passage has ${words}.`,
  partial: 'No report has all of it; those below have the most.',
  searching: 'Searching …',
  broken: (problem: string) =>
    `Search does not work just now: ${problem}. Enter tries again; the index below leads to names, places and topics.`,
  notLoaded: 'the search program did not load',
  paragraph: (number: string) => `Paragraph ${number}`,
  matchedScraped: 'Matched the scraped wording: ',
  more: (number: number) => count(number, { other: '# more' }),
  /** In parts, since each word becomes a link. */
  didYouMean: { before: 'Did you mean ', or: ' or ', after: '?' },
};
