import { count, list } from './grammar.ts';

/** Numbers with what they count. */
export const counts = {
  reports: (number: number) => count(number, { one: '# report', other: '# reports' }),
  changes: (number: number) => count(number, { one: '# change', other: '# changes' }),
  rules: (number: number) => count(number, { one: '# rule', other: '# rules' }),
  passages: (number: number) => count(number, { one: '# passage', other: '# passages' }),
  events: (number: number) => count(number, { one: '# event', other: '# events' }),
  topics: (number: number) => count(number, { one: '# topic', other: '# topics' }),
  differences: (number: number) => count(number, { one: '# difference', other: '# differences' }),
  quotations: (number: number) => count(number, { one: '# quotation', other: '# quotations' }),
  /** Several of them in a row: "2 events and 1 topic". */
  together: list,
};
