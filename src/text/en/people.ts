import { count } from './grammar.ts';

/** People, places and topics of the story. */
export const people = {
  title: 'People',
  heading: 'Who is who',
  description: (people: number) => {
    if (people === 0) return 'The places and topics of the story; no person is recorded yet.';
    const who =
      people === 1
        ? 'The one person of the story, with their office'
        : `The ${people} people of the story, with their offices`;
    return `${who} at the time; and its places and topics.`;
  },
  people: 'People',
  /** Of very many people those that are named less often, as a list. */
  others: 'Others',
  moreReports: (number: number) =>
    count(number, {
      one: 'One more report has such passages.',
      other: '# more reports have such passages.',
    }),
  places: 'Places',
  topics: 'Topics',
  personDescription: (name: string, role: string) =>
    `${name}${role && `: ${role}`}. Events, quotations and every passage that names them.`,
  events: 'Events',
  quotations: 'Quotations',
  differences: 'Differences',
  namedIn: 'Named in',
  forms: 'Named in the files as',
  form: (form: string) => `“${form}”`,
  asTimeline: 'These events as a timeline',
  placeDescription: (place: string, story: string) =>
    `${place} in ${story}: events and every passage that names it.`,
  /** Goes before the name of the larger place. */
  within: 'in ',
  holds: 'Places in it',
  topicTitle: (topic: string) => `Topic: ${topic}`,
  topicDescription: (topic: string, story: string) =>
    `${topic} in ${story}: every passage that touches it.`,
  foundBy: 'Found by',
  notToldBy: 'Not told by',
  passages: 'Passages',
};
