/** The search page, and the search box of every page. */
export const search = {
  title: 'Search',
  description: (story: string) =>
    `Search every passage of ${story}: the reports in both wordings, the events, differences, quotations and people.`,
  submit: 'Search',
  howToAsk: 'Words, a name, a date, a question, “an exact phrase”, or −without a word',
  narrow: 'Narrow the results',
  filters: {
    kind: { label: 'In', all: 'Everything' },
    report: { label: 'Report', all: 'All reports' },
    person: { label: 'Person', all: 'Everyone' },
    day: { label: 'Day', all: 'Any day' },
  },
  slashKey: 'The key / leads to search',
  withoutScript:
    'Searching as you type needs JavaScript. Without it, the index below leads to names, places and topics, and your browser can search each report.',
  linkToThis: 'Link to this search',
  index: 'Index',
  people: 'People',
  places: 'Places',
  topics: 'Topics',
  allAbout: (name: string) => `All about ${name}`,
  /** The choices of the filter by what a result is. */
  headings: {
    article: 'Passages of reports',
    report: 'Reports',
    event: 'Events',
    difference: 'Differences',
    quotation: 'Quotations',
    person: 'People',
    place: 'Places',
    topic: 'Topics',
  },
};
