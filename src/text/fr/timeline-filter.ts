import type { timelineFilter as english } from '../en/timeline-filter.ts';
import { count, row } from './grammar.ts';

const events = (number: number) => count(number, { one: '# événement', other: '# événements' });

export const timelineFilter: typeof english = {
  legend: 'Ne montrer que certains événements',
  report: { label: 'Raconté par', all: 'Tout article' },
  person: { label: 'Personne', all: 'Tout le monde' },
  kind: { label: 'Genre', all: 'Tous les genres' },
  showAll: 'Tout montrer',
  nothingLeft:
    'Aucun événement de cette chronologie ne répond à toutes ces demandes. Vous pouvez en retirer une :',
  asked: {
    report: (report) => `dans ${report}`,
    person: (person) => `avec ${person}`,
    kind: (kind) => `du genre « ${kind} »`,
  },
  all: events,
  none: (asked) => `Aucun événement ${row(asked)}`,
  shown: (shown, all, asked) => `${shown} sur ${events(all)} : ${row(asked)}`,
  without: (choice, number) => `Sans « ${choice} » : ${events(number)}`,
};
