import { count, list } from './grammar.ts';

/** Of more reports no table of columns is made. */
const MOST_COLUMNS = 12;

/** Which report tells what. */
export const coverage = {
  title: 'Coverage',
  heading: 'Who tells what',
  /** Before the numbers and names of the reports. */
  key: 'A filled number is a report that tells it:',
  description: (reports: number, events: number, topics: number) => {
    const among =
      reports === 1 ? 'the one report' : `the ${count(reports, { other: '# reports' })}`;
    if (events + topics === 0) return `No event or topic is recorded yet that ${among} could tell.`;
    const told = list([
      ...(events === 0 ? [] : [count(events, { one: '# event', other: '# events' })]),
      ...(topics === 0 ? [] : [count(topics, { one: '# topic', other: '# topics' })]),
    ]);
    if (reports > MOST_COLUMNS) return `By how many of ${among} each is told: ${told}.`;
    return reports === 1
      ? `What the one report tells: ${told}, each cell linked to the passages.`
      : `Which of ${among} tells what: ${told}, each cell linked to the passages, and what each report does not tell.`;
  },
  /** Beside what is told by some of very many reports. */
  toldByOf: (reports: number, all: number) =>
    `told by ${count(reports, { one: '#', other: '#' })} of ${count(all, { one: '#', other: '#' })}`,
  reportsColumn: 'Reports',
  topics: 'Topics',
  topicsTable: 'Paragraphs that touch a topic',
  events: 'Events',
  eventsTable: 'Paragraphs that tell an event',
  leftOut: 'What each report does not tell',
  /** In a cell without a passage. */
  notTold: 'not told',
  topicsLeftOut: 'Topics it does not touch',
  noTopicLeftOut: 'None',
  eventsLeftOut: (number: number) =>
    count(number, { one: '# event it does not tell', other: '# events it does not tell' }),
};
