/** The parts of the style guide by their ids, in their order: each is pictured by itself. */
export const guideParts = {
  colours: 'Colours',
  article: 'Article',
  passages: 'Passages',
  reports: 'Reports',
  timeline: 'Timeline',
  events: 'Events elsewhere',
  search: 'Search',
  results: 'Search results',
  questions: 'Differences',
  quotations: 'Quotations',
  citing: 'Citing and passing on',
  people: 'People',
  tables: 'Tables',
  messages: 'Messages',
} as const;

export type GuidePart = keyof typeof guideParts;
