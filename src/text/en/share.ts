/** Ways to pass a page on. */
export const share = {
  linkTo: {
    report: 'Link to this report',
    timeline: 'Link to this timeline',
    event: 'Link to this event',
    difference: 'Link to this difference',
    quotation: 'Link to this quotation',
    person: 'Link to this person',
    place: 'Link to this place',
    topic: 'Link to this topic',
  },
  /** What a reader who came by the link of a paragraph is told. */
  arrival: {
    name: 'Where this paragraph is from',
    restored: 'words restored, each with its reason',
    asCopied: 'words as they were copied',
    fromStart: 'Read from the start',
    goOn: 'Read on here',
  },
  /** A small page with one paragraph alone. */
  passage: {
    title: (headline: string, number: string) => `${headline}, paragraph ${number}`,
    goOn: 'Read it where it stands',
    restored: 'words restored; the reasons stand in the report',
  },
  /** How a reader says that something is wrong. */
  wrong: {
    name: 'Something wrong here? Tell the editor.',
    nobody: 'No editor is named.',
    title: (story: string) => `Something is wrong: ${story}`,
    body: (page: string) => `On ${page} this is wrong:`,
  },
  embed: 'Embed',
  embedPreview: 'How it looks',
  theHtml: 'the HTML',
  /** A page made for frames. */
  frameTitle: (title: string, story: string) => `${title} – ${story}, for frames`,
  frameMore: 'More, with every passage',
  frameTimelineDescription: (story: string) => `The timeline of ${story}.`,
};
