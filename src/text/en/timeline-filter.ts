import { count, row } from './grammar.ts';

/** The filters of a timeline in place. Said in the browser. */
export const timelineFilter = {
  legend: 'Show only events',
  report: { label: 'Told by', all: 'Any report' },
  person: { label: 'Person', all: 'Everyone' },
  kind: { label: 'Kind', all: 'Every kind' },
  showAll: 'Show all',
  nothingLeft: 'No event of this timeline has all that you ask for. You can ask for less:',
  /** What is asked for, by filter, as `shown` and `none` say it. */
  asked: {
    report: (report: string) => `told by ${report}`,
    person: (person: string) => `with ${person}`,
    kind: (kind: string) => `of the kind “${kind}”`,
  },
  all: (events: number) => count(events, { one: '# event', other: '# events' }),
  none: (asked: readonly string[]) => `No event ${row(asked)}`,
  shown: (shown: number, all: number, asked: readonly string[]) =>
    `${shown} of ${count(all, { one: '# event', other: '# events' })}: ${row(asked)}`,
  without: (choice: string, events: number) =>
    `Without “${choice}”: ${count(events, { one: '# event', other: '# events' })}`,
};
