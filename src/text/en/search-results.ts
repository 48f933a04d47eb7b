import { count, row } from './grammar.ts';

/** What the search page says of its results. Said in the browser. */
export const searchResults = {
  /** What a result is, said above it; a passage says its report instead. */
  kinds: {
    report: 'Report',
    event: 'Event',
    difference: 'Difference',
    quotation: 'Quotation',
    person: 'Person',
    place: 'Place',
    topic: 'Topic',
  },
  counts: {
    article: (number: number) =>
      count(number, { one: '# passage in the reports', other: '# passages in the reports' }),
    report: (number: number) => count(number, { one: '# report', other: '# reports' }),
    event: (number: number) => count(number, { one: '# event', other: '# events' }),
    difference: (number: number) => count(number, { one: '# difference', other: '# differences' }),
    quotation: (number: number) => count(number, { one: '# quotation', other: '# quotations' }),
    person: (number: number) => count(number, { one: '# person', other: '# people' }),
    place: (number: number) => count(number, { one: '# place', other: '# places' }),
    topic: (number: number) => count(number, { one: '# topic', other: '# topics' }),
  },
  found: (counts: readonly string[]) => `${row(counts)}.`,
  /** Words that were typed or read; `more` when there are others. */
  words: (words: readonly string[], more: boolean) =>
    `${words.map((word) => `“${word}”`).join(', ')}${more ? ' …' : ''}`,
  corrected: (typed: string, words: string) => `Nothing has “${typed}”: read as ${words}.`,
  beginning: (typed: string, words: string) => `Words that begin with “${typed}”: ${words}.`,
  nowhere: (words: string) => `No passage has ${words}.`,
  without: (words: string) => `No passage has ${words}; below is what has the rest.`,
  partial: 'No passage has all of it; those below have the most.',
  searching: 'Searching …',
  broken: (problem: string) =>
    `Search does not work now: ${problem}. Enter tries again; below are names, places and topics.`,
  notLoaded: 'its program did not load',
  paragraph: (number: string, report: string) => `${report}, paragraph ${number}`,
  inDoubt: 'Words before [?] are in doubt; the report says why.',
  matchedScraped: 'As scraped: ',
  more: (number: number) => count(number, { other: '# more' }),
  /** Read aloud when suggestions appear below the search box. */
  suggested: (number: number) =>
    count(number, { one: '# suggestion below', other: '# suggestions below' }),
  /** In parts, since each word becomes a link. */
  didYouMean: { before: 'Did you mean ', or: ' or ', after: '?' },
};
