import { count } from './grammar.ts';

/** What is shown of reports, and what is not, and why. */
export const rights = {
  /** Stands in a text in place of the words that are not shown. */
  leftOut: (words: number) => `[… ${count(words, { one: '# word', other: '# words' })} …]`,
  /** Stands in place of the words of a report that was withdrawn. */
  withdrawnWords: '[report withdrawn]',
  /** Follow the title of what rests on reports that were withdrawn: on them alone, or on others too. */
  restsOn: '[rests on a report that was withdrawn]',
  restsInPartOn: '[rests in part on a report that was withdrawn]',
  /** On a report's page. */
  passages: (words: number) =>
    `Only what this edition cites of the report is shown here, in whole sentences. The report has ${count(words, { one: '# word', other: '# words' })}; how many are left out stands where they stood.`,
  links: (words: number) =>
    `Nothing of the text of this report is shown here. It has ${count(words, { one: '# word', other: '# words' })}.`,
  readAt: 'The report is at <address>its own address</address>.',
  withdrawn: (date: string) => `This report was withdrawn from the edition on ${date}.`,
  why: (reason: string) => `Why: ${reason}`,
  /** On the page about the edition. */
  heading: 'What is shown of the reports',
  about:
    'The reports belong to those who wrote them. What is shown of each was decided by the editor.',
  ofAll: {
    full: 'Reports are shown whole, unless something else is said of them here.',
    passages:
      'Of the reports only the sentences that the edition cites are shown, unless something else is said of them here.',
    links:
      'Of the reports only their facts and addresses are shown, unless something else is said of them here.',
  },
  of: {
    full: 'shown whole',
    passages: 'the cited sentences are shown',
    links: 'facts and address alone are shown',
  },
  withdrawnOn: (date: string) => `withdrawn on ${date}`,
  notListed: 'not listed by search engines',
};
