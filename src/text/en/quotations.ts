import { saidBy } from '../said-by.ts';
import { count, row } from './grammar.ts';

/** Who said what: utterances in all their versions. */
export const quotations = {
  title: 'Quotations',
  heading: 'Who said what',
  description: (quotations: number, versions: number) =>
    quotations === 0
      ? 'No quotation of the reports is recorded yet.'
      : `${count(quotations, { one: '# utterance', other: '# utterances' })} in ${count(versions, { one: '# version', other: '# versions' })}: who said it, where and how it reached the reports, and how faithful each version is.`,
  speakers: 'Speakers',
  labels: (labels: readonly string[]) => `What the labels say: ${row(labels)}`,
  versions: (number: number, statuses: readonly string[]) =>
    `${count(number, { one: 'One version', other: '# versions' })}: ${row(statuses)}`,
  pageDescription: (source: string, occasion: string, words: string) =>
    `${saidBy(source, occasion)}: ${words}`,
  saidBy: 'Said by',
  occasion: 'Occasion',
  channel: 'Channel',
  collated: 'The versions, word by word',
  several: 'The versions',
  single: 'The only version',
  marks:
    'Words that most versions share are gray; where one goes its own way, it is underlined. A caret marks words that others have.',
  nothingHere: '(nothing here)',
  embedDescription: (source: string, occasion: string) =>
    `${saidBy(source, occasion)}, in every version.`,
};
