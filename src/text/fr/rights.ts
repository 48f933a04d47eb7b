import type { rights as english } from '../en/rights.ts';
import { count } from './grammar.ts';

export const rights: typeof english = {
  leftOut: (words) => `[… ${count(words, { one: '# mot', other: '# mots' })} …]`,
  withdrawnWords: '[article retiré]',
  restsOn: '[repose sur un article retiré]',
  restsInPartOn: '[repose en partie sur un article retiré]',
  passages: (words) =>
    `De cet article n’est montré que ce que l’édition en cite, par phrases entières. L’article compte ${count(words, { one: '# mot', other: '# mots' })} ; le nombre de mots omis est indiqué à leur place.`,
  links: (words) =>
    `Rien du texte de cet article n’est montré ici. Il compte ${count(words, { one: '# mot', other: '# mots' })}.`,
  readAt: 'L’article se trouve à <address>sa propre adresse</address>.',
  withdrawn: (date) => `Cet article a été retiré de l’édition le ${date}.`,
  why: (reason) => `Pourquoi : ${reason}`,
  heading: 'Ce qui est montré des articles',
  about:
    'Les articles appartiennent à ceux qui les ont écrits. La rédaction a décidé de ce qui est montré de chacun.',
  ofAll: {
    full: 'Les articles sont montrés en entier, sauf indication contraire ci-dessous.',
    passages:
      'Des articles ne sont montrées que les phrases que l’édition cite, sauf indication contraire ci-dessous.',
    links:
      'Des articles ne sont montrés que les données et l’adresse, sauf indication contraire ci-dessous.',
  },
  of: {
    full: 'montré en entier',
    passages: 'les phrases citées sont montrées',
    links: 'seules les données et l’adresse sont montrées',
  },
  withdrawnOn: (date) => `retiré le ${date}`,
  notListed: 'hors des moteurs de recherche',
};
