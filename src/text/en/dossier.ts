/** The dossier: the whole story as one text, on a page and as a book. */
export const dossier = {
  title: 'Dossier',
  description: (story: string) =>
    `${story} on one page, for printing and reading without a connection: timeline, differences, quotations and all reports, with numbered notes.`,
  about: 'Everything on one page, made to be printed. Also <book>as a book (EPUB)</book>.',
  contents: 'Contents',
  chapters: 'Chapters',
  summary: 'What happened',
  timeline: 'Timeline',
  differences: 'Where the reports differ',
  agreements: 'What the reports agree on',
  quotations: 'Who said what',
  reports: 'The reports, restored',
  notes: 'Notes',
  note: (number: number) => `Note ${number}`,
  /** Goes before the verdict. */
  verdict: { settled: 'Verdict: ', open: 'Open: ' },
  /** For readers who cannot see, in the book's own facts. */
  accessibility:
    'All of the book is text, in one order, with headings and a table of contents. Notes are linked from where they are cited. There are no pictures, sounds or moving parts.',
  restored: '(restored)',
};
