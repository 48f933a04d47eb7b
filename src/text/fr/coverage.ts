import type { coverage as english } from '../en/coverage.ts';
import { count, list } from './grammar.ts';

export const coverage: typeof english = {
  title: 'Couverture',
  heading: 'Qui raconte quoi',
  key: 'Un numéro plein est un article qui le raconte :',
  description: (reports, events, topics) => {
    if (events + topics === 0) {
      return reports === 1
        ? 'Aucun événement ni thème n’est encore enregistré que l’article pourrait raconter.'
        : `Aucun événement ni thème n’est encore enregistré que les ${reports} articles pourraient raconter.`;
    }
    const told = list([
      ...(events === 0 ? [] : [count(events, { one: '# événement', other: '# événements' })]),
      ...(topics === 0 ? [] : [count(topics, { one: '# thème', other: '# thèmes' })]),
    ]);
    return reports === 1
      ? `Ce que raconte l’article : ${told}, chaque case reliée aux passages.`
      : `Lequel des ${reports} articles raconte quoi : ${told}, chaque case reliée aux passages, et ce que chaque article ne raconte pas.`;
  },
  toldByOf: (reports, all) =>
    `raconté par ${count(reports, { other: '#' })} sur ${count(all, { other: '#' })}`,
  reportsColumn: 'Articles',
  topics: 'Thèmes',
  topicsTable: 'Paragraphes qui touchent à un thème',
  events: 'Événements',
  eventsTable: 'Paragraphes qui racontent un événement',
  leftOut: 'Ce que chaque article ne raconte pas',
  notTold: 'non raconté',
  topicsLeftOut: 'Thèmes qu’il ne touche pas',
  noTopicLeftOut: 'Aucun',
  eventsLeftOut: (number) =>
    count(number, {
      one: '# événement qu’il ne raconte pas',
      other: '# événements qu’il ne raconte pas',
    }),
};
