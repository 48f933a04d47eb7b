import { count, row } from './grammar.ts';

/** The pictures that stand for pages where their links are shared. */
export const cards = {
  report: 'Report',
  paragraph: (number: string) => `Paragraph ${number}`,
  timeline: 'Timeline',
  difference: 'Where the reports differ',
  quotation: 'Quotation',
  toldBy: (reports: readonly string[]) => `Told by ${row(reports)}`,
  reports: row,
  restored: 'Words were restored; the page says which',
  unchanged: 'Words as the reports have them',
  versionsDiffer: (number: number) => `In ${number} versions that do not agree word for word`,
  story: (reports: number) =>
    `${count(reports, { one: '# report', other: '# reports' })}, restored with evidence for every word`,
  /** Where a picture leaves words out. */
  omitted: 'Words in other scripts are left out of this picture',
};
