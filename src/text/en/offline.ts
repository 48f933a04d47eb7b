import { count, list } from './grammar.ts';

/** The page from which the site is kept on a device. */
export const offline = {
  title: 'Read offline',
  description: (story: string) =>
    `Keep ${story} on this device, and read and search it without a network.`,
  standfirst:
    'The whole edition can be kept on this device, to be read and searched without a network.',
  /** Of a story that is too large to be kept whole. */
  standfirstOfPart:
    'Most of the edition can be kept on this device, to be read and searched without a network.',
  withoutScript: 'Keeping the site needs JavaScript.',
  keep: 'Keep the site for reading offline',
  takeOver: 'Use the newer copy',
  remove: 'Remove the kept copy',
  kept: 'What is kept',
  keptWhole: (megabytes: number) =>
    `All pages, the search index and what decodes a text of your own: about ${count(megabytes, { one: '# megabyte', other: '# megabytes' })}.`,
  keptPart: (megabytes: number, leftOut: readonly string[]) =>
    `The story is too large to be kept whole. In the copy are all lists, the search index, what decodes a text of your own and all pages but ${list(leftOut)}: about ${count(megabytes, { one: '# megabyte', other: '# megabytes' })}.`,
  leftOut: {
    reports: 'the reports',
    names: 'those of people, places and topics',
    entries: 'those of single events, quotations and differences',
    filters: 'the timelines of one report, person or kind',
    citations: 'those on how to cite a report',
  },
  keptAbout:
    'Nothing is kept unless you ask for it here, and it can be removed here at any time. The <data>data, the feeds and the book</data> are not in it; those are files to be saved by themselves.',
  old: 'What is old says so',
  oldAbout:
    'While the site can be reached, every page comes from it, as new as it is. Only when it cannot, the kept copy is shown, with a line above it that says so and of which day it is. A newer edition is fetched beside the kept one and takes its place when it is whole: a copy is never mixed from two editions.',
};
