import { saidBy } from '../said-by.ts';
import { row } from './grammar.ts';

interface WhereFrom {
  readonly url?: string | undefined;
  readonly retrieved?: string | undefined;
  readonly archived?: string | undefined;
}

/** How to cite a page: in the page, and in the files for reference managers. */
export const citing = {
  title: (report: string) => `Cite: ${report}`,
  description: (report: string) =>
    `How to cite the report “${report}” and each of its paragraphs: APA, Chicago, BibTeX, RIS and CSL-JSON.`,
  heading: 'Cite this report',
  cite: 'Cite',
  paragraphs: 'Or a paragraph of it',
  /** Goes before the names of the files, each a link. */
  allParagraphs: 'All paragraphs as a file: ',
  paragraphInReport: (sign: string) => `${sign} in the report`,
  quotedHere: (what: string) =>
    `Quoted here: ${what.charAt(0).toLowerCase()}${what.slice(1)}. The day of access is yours to add.`,
  files: 'Files',
  apaLine: 'the APA line',
  chicagoLine: 'the Chicago line',
  /** What a source is, in a citation. */
  copy: (copier: string | undefined, writer: string | undefined) =>
    `a scraped copy${copier === undefined ? '' : ` by ${copier}`}, ${writer === undefined ? 'first publisher unknown' : `first published by ${writer}`}`,
  /** A copy that tells another's report in other words. */
  rewording: (by: string | undefined, after: string | undefined) =>
    `a rewording${by === undefined ? '' : ` by ${by}`}${after === undefined ? '' : ` after ${after}`}`,
  /** Where the scraped page was, when it was scraped and where a copy is kept, as far as it is known. */
  scraped: ({ url, retrieved, archived }: WhereFrom) =>
    [
      ...(url === undefined ? [] : [`Scraped from ${url}.`]),
      ...(retrieved === undefined ? [] : [`Scraped on ${retrieved}.`]),
      ...(archived === undefined ? [] : [`Archived at ${archived}.`]),
    ].join(' '),
  restoredReading: (copy: string) => `Restored reading of ${copy}`,
  paragraphRestored: (number: string, copy: string) =>
    `Paragraph ${number}, restored reading of ${copy}`,
  paragraphUnchanged: (number: string, copy: string) =>
    `Paragraph ${number}, unchanged from ${copy}`,
  asScraped: (words: string) => `As scraped: ${words}`,
  rawFile: (file: string, digest: string) => `Raw file: ${file}, SHA-256 ${digest}`,
  event: (reports: readonly string[]) =>
    `Timeline entry after restored readings of scraped copies: ${row(reports)}`,
  quotation: (source: string, occasion: string, reports: readonly string[]) =>
    `Quotation of ${saidBy(source, occasion)}; restored readings of scraped copies: ${row(reports)}`,
  /** The locale of the Citation Style Language in which a citation is formatted. */
  locale: 'en-US',
  accessDate: '[your date of access]',
};
