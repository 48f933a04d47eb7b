import { count } from './grammar.ts';

/** The story as a picture: reports as threads through the events. */
export const storyChart = {
  name: 'The reports as threads through the events',
  reportsDiffer: 'Reports differ',
  description: (events: number, first: string, reports: readonly string[]) =>
    `${count(events, { one: '# dated event', other: '# dated events' })} from ${first} on, the days of the story enlarged. ${reports.join(' ')}`,
  /** Of very many reports or events: bars in place of threads. */
  density: (events: number) =>
    count(events, {
      one: '# event over the days of the story',
      other: '# events over the days of the story',
    }),
  densityOf: (day: string, events: number) =>
    `From ${day}: ${count(events, { one: '# event', other: '# events' })}`,
  tells: (report: string, events: number) => `${report} tells ${events}.`,
  keyEvent: 'A report, an event that it tells',
  keyAwaited: 'Still to come when it was written',
  keyWritten: 'Its day of publication, and after it',
  scale: 'The days of the story are enlarged; before and after, time shrinks with distance.',
};
