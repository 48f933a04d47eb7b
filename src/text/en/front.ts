import { count } from './grammar.ts';

/** The front page. */
export const front = {
  keyPoints: 'What happened',
  days: 'Day by day',
  eventsOfDay: (number: number) =>
    count(number, { one: '# event of the day', other: '# events of the day' }),
  /** In place of days, where these are very many. */
  events: 'Events',
  mostTold: 'Told by most reports',
  earliest: 'The first',
  latest: 'The latest',
  wholeTimeline: 'The whole timeline',
  allReports: (number: number) =>
    count(number, { one: '# report in all', other: '# reports in all' }),
  picture: 'Who tells what, and when it happened',
  differences: 'Where the reports differ most',
  allDifferences: (number: number) =>
    count(number, { one: '# difference in all', other: '# differences in all' }),
  allDifferencesAndAgreements: (number: number) =>
    count(number, {
      one: '# difference in all, and what the reports agree on',
      other: '# differences in all, and what the reports agree on',
    }),
  reports: 'The reports',
};
