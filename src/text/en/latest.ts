import { count } from './grammar.ts';

/** What came to the edition last. */
export const latest = {
  title: 'What is new',
  about:
    'Reports by the day on which they were taken, and under it the events that no report told before.',
  upTo: (date: string) => `Last brought up to date on ${date}.`,
  kinds: { report: 'Report', event: 'Event' },
  earlier: (number: number) =>
    count(number, {
      one: 'One earlier entry is not listed.',
      other: '# earlier entries are not listed.',
    }),
  undated: (number: number) =>
    count(number, {
      one: 'Of one report it is not known when it was taken; it is not listed.',
      other: 'Of # reports it is not known when they were taken; they are not listed.',
    }),
};
