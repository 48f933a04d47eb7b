import type { changes as english } from '../en/changes.ts';
import { count } from './grammar.ts';

export const changes: typeof english = {
  title: 'Ce qui a changé',
  heading: 'Ce qui a changé depuis la publication',
  about:
    'Corrections, nouveaux jugements, adresses déplacées et articles retirés, avec le jour et la raison. Les fichiers copiés ne changent jamais.',
  feed: (story) => `${story} : ce qui a changé`,
  kinds: {
    moved: 'Adresse',
    corrected: 'Correction',
    verdict: 'Jugement',
    shown: 'Ce qui est montré',
    withdrawn: 'Retiré',
    added: 'Nouveau',
  },
  last: (date) => `Dernière modification le ${date} :`,
  whole: 'Tout ce qui a changé',
  follow: 'Comme flux (Atom)',
  morePlaces: (number) => `et ${count(number, { one: '# autre', other: '# autres' })}`,
  moved: (from, to) => `${from} est désormais ${to}.`,
  corrected: (was, is) => `« ${was} » se lit désormais « ${is} ».`,
  verdictStatus: { settled: 'Le point est tranché.', open: 'Le point est de nouveau ouvert.' },
  verdict: 'Le jugement a été reformulé.',
  withdrawn: 'L’article a été retiré.',
  shown: {
    full: 'L’article est désormais montré en entier.',
    passages: 'De l’article ne sont plus montrées que les phrases citées.',
    links: 'De l’article ne sont plus montrées que les données et l’adresse.',
  },
  added: (title) => `L’article « ${title} » a été ajouté.`,
};
