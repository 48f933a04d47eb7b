import { count, row } from './grammar.ts';

/** The timeline, its entries, and the page of one event. */
export const timeline = {
  title: 'Timeline',
  ofStory: (story: string) => `${story}: timeline`,
  description: (events: number, story: string) =>
    events === 0
      ? `No event of ${story} is recorded yet.`
      : `${count(events, { one: '# dated event', other: '# dated events' })} of ${story}, each with the passages of every report that tells it.`,
  calendar: 'Calendar',
  feed: 'Feed',
  parts: 'Parts of the timeline',
  eventsBefore: (events: number) =>
    count(events, { one: 'One event before the story', other: '# events before the story' }),
  /** Of a long background, what stands before the events that are told in full. */
  earlier: (events: number) =>
    count(events, { one: 'One earlier event', other: '# earlier events' }),
  lasted: 'Lasted ',
  linkToEvent: (event: string) => `Link to “${event}” in the timeline`,
  dateInferred: (reason: string) => `Date inferred: ${reason}`,
  /** What a rule counted a date from: the report's words, and its day. */
  countedIn: (words: string, day: string) => `“${words}”, in a report of ${day}.`,
  countedFrom: (words: string, day: string | undefined) =>
    day === undefined
      ? `“${words}”, in a report without a date.`
      : `“${words}”, in a report without a date; counted from ${day}.`,
  reportsDiffer: 'Reports differ: ',
  passages: (number: number) => count(number, { one: 'One passage', other: '# passages' }),
  passagesInReports: (passages: number, reports: number) =>
    `${count(passages, { one: 'One passage', other: '# passages' })} in ${count(reports, { one: '# report', other: '# reports' })}`,
  toldBy: (reports: readonly string[]) => `Told by ${row(reports)}`,
  /** Pages of a part of the events. */
  filtered: {
    description: (standfirst: string, events: number) =>
      `${standfirst}: ${count(events, { one: '# event', other: '# events' })} of the timeline.`,
    descriptionOfNone: (standfirst: string) => `${standfirst}: no event of the timeline.`,
    pages: 'Pages of the timeline',
    pagesShort: 'Pages',
    all: 'All events',
    byReport: 'By report',
    byPerson: 'By person',
    byKind: 'By kind',
    kindTitle: (kind: string) => `Timeline: ${kind.toLowerCase()}`,
    kindStandfirst: (kind: string) => `${kind} in the story`,
    personTitle: (person: string) => `Timeline of ${person}`,
    personStandfirst: (person: string, role: string) => (role ? `${person}, ${role}` : person),
    reportTitle: (report: string) => `What “${report}” tells, as a timeline`,
    reportStandfirst: (title: string) =>
      `“${title}”, each event as it was known when that was written`,
  },
  /** The page of one event. */
  event: {
    date: 'Date',
    length: 'How long',
    inferred: (reason: string) => `Inferred. ${reason}`,
    place: 'Place',
    people: 'People',
    differences: 'Reports differ',
    quotations: 'What was said',
    notToldBy: 'Not told by',
    passages: 'What the reports say',
  },
};
