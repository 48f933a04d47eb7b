/** The open data, and what it says of itself: on a page, to search engines and to machine readers. */
export const data = {
  title: 'Data',
  heading: 'Take it along',
  description: (story: string) =>
    `${story} as open data, feeds, a calendar and a book: JSON with JSON Schemas, Web Annotations, Atom, iCalendar and EPUB.`,
  standfirst: 'Everything that these pages show, as files for other programs.',
  open: 'Open data',
  version: (version: string) =>
    `JSON, version ${version}. The first number of the version changes when a program that reads the files would break. Every entry has its own address, and every passage the address of the paragraph that has it.`,
  schema: 'schema',
  /** Goes before the name of the page, which is a link. */
  asPages: 'As pages: ',
  /** In the schemas. */
  draft: 'Of an entry that a rule made of the reports’ words, and that no editor has read yet',
  files: {
    articles: 'The reports, paragraph by paragraph, restored and as scraped',
    timeline: 'The events, with the passages that tell them',
    differences: 'The points on which reports differ',
    quotes: 'The quotations, in all their versions',
    people: 'The people, and the names that the reports give them',
  },
  annotations:
    '<file>annotations.json</file>: every restoration as a W3C Web Annotation, with the restored words, what stood there, and why.',
  feeds: 'Feeds and calendar',
  reports: 'Reports',
  timeline: 'Timeline',
  calendar:
    '<file>The timeline as a calendar</file> (iCalendar), each entry as precise as the reports',
  elsewhere: 'To read elsewhere',
  offline:
    '<page>These pages, kept on your device</page> to be read and searched without a network',
  dossier: '<page>The dossier</page>: everything on one page, made to be printed',
  book: '<file>The dossier as a book</file> (EPUB)',
  llms: '<file>llms.txt</file>: a guide for machine readers',
  ofStory: (story: string) => `${story}: open data`,
  restorations: (story: string) => `${story}: restorations`,
};
