import { count } from './grammar.ts';

/** What changed since the edition was published: its own record. */
export const changes = {
  title: 'What changed',
  heading: 'What changed since publication',
  about:
    'Corrections, new verdicts, addresses that moved and reports that were withdrawn, with the day and the reason. The scraped files never change.',
  feed: (story: string) => `${story}: what changed`,
  kinds: {
    moved: 'Address',
    corrected: 'Correction',
    verdict: 'Verdict',
    shown: 'What is shown',
    withdrawn: 'Withdrawn',
    added: 'New',
  },
  /** Below a page, before what was changed on it. */
  last: (date: string) => `Last changed on ${date}:`,
  whole: 'All that changed',
  follow: 'As a feed (Atom)',
  /** Behind some of the places of a change, of which there are many. */
  morePlaces: (number: number) => `and ${count(number, { other: '# more' })}`,
  /** Drafted by a command, for the editor to read. */
  moved: (from: string, to: string) => `${from} is ${to} now.`,
  corrected: (was: string, is: string) => `“${was}” reads “${is}” now.`,
  verdictStatus: { settled: 'The point is settled now.', open: 'The point is open again.' },
  verdict: 'The verdict was reworded.',
  withdrawn: 'The report was withdrawn.',
  shown: {
    full: 'The report is shown whole now.',
    passages: 'Of the report only the cited sentences are shown now.',
    links: 'Of the report only facts and address are shown now.',
  },
  added: (title: string) => `The report “${title}” was added.`,
};
