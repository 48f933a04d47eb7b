import type { latest as english } from '../en/latest.ts';
import { count } from './grammar.ts';

export const latest: typeof english = {
  title: 'Quoi de neuf',
  about:
    'Les articles, par le jour où ils ont été copiés, et avec eux les événements qu’aucun article ne racontait auparavant.',
  upTo: (date) => `Dernière mise à jour le ${date}.`,
  kinds: { report: 'Article', event: 'Événement' },
  earlier: (number) =>
    count(number, {
      one: 'Une entrée antérieure n’est pas listée.',
      other: '# entrées antérieures ne sont pas listées.',
    }),
  undated: (number) =>
    count(number, {
      one: 'D’un article, on ne sait pas quand il a été copié ; il n’est pas listé.',
      other: 'De # articles, on ne sait pas quand ils ont été copiés ; ils ne sont pas listés.',
    }),
};
