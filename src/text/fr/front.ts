import type { front as english } from '../en/front.ts';
import { count } from './grammar.ts';

export const front: typeof english = {
  keyPoints: 'Ce qui s’est passé',
  days: 'Jour par jour',
  eventsOfDay: (number) =>
    count(number, { one: '# événement de la journée', other: '# événements de la journée' }),
  events: 'Événements',
  mostTold: 'Racontés par le plus d’articles',
  earliest: 'Les premiers',
  latest: 'Les derniers',
  wholeTimeline: 'Toute la chronologie',
  allReports: (number) => count(number, { one: '# article en tout', other: '# articles en tout' }),
  picture: 'Qui raconte quoi, et quand cela s’est passé',
  differences: 'Où les articles divergent le plus',
  allDifferences: (number) =>
    count(number, { one: '# divergence en tout', other: '# divergences en tout' }),
  allDifferencesAndAgreements: (number) =>
    count(number, {
      one: '# divergence en tout, et ce sur quoi les articles s’accordent',
      other: '# divergences en tout, et ce sur quoi les articles s’accordent',
    }),
  reports: 'Les articles',
};
