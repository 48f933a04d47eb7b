import type { site as english } from '../en/site.ts';
import { count, row } from './grammar.ts';

const pagerOf = (thing: string, feminine: boolean) => ({
  both: feminine ? `${thing} précédente et suivante` : `${thing} précédent et suivant`,
  previous: feminine ? `${thing} précédente` : `${thing} précédent`,
  next: feminine ? `${thing} suivante` : `${thing} suivant`,
});

export const site: typeof english = {
  skip: 'Aller au texte',
  menu: 'Site',
  sections: {
    timeline: 'Chronologie',
    reports: 'Articles',
    differences: 'Divergences',
    quotations: 'Citations',
    people: 'Personnes',
    coverage: 'Couverture',
    about: 'À propos',
  },
  colophon:
    'Une édition restaurée d’articles de presse copiés : chaque mot modifié montre ce qui s’y trouvait et pourquoi il a été modifié, chaque affirmation le passage qui la contient. Réalisée avec Palimpsest.',
  howMade: 'Comment cette édition est faite',
  howWell: 'Ce que vaut la restauration',
  decode: 'Déchiffrer un article',
  takeAlong: 'Données, fils, dossier',
  readOffline: 'Lire hors connexion',
  onThisPage: 'Sur cette page',
  pageTitle: (title, story) => `${title} – ${story}`,
  pager: {
    report: pagerOf('Article', false),
    event: pagerOf('Événement', false),
    difference: pagerOf('Divergence', true),
    quotation: pagerOf('Citation', true),
    person: pagerOf('Personne', true),
    place: pagerOf('Lieu', false),
    topic: pagerOf('Thème', false),
  },
  listPages: {
    name: 'Pages de la liste',
    previous: (page, pages) => `Précédente : page ${page} sur ${pages}`,
    next: (page, pages) => `Suivante : page ${page} sur ${pages}`,
    page: (title, page) => (page === 1 ? title : `${title}, page ${page}`),
  },
  more: (number) => count(number, { one: 'Encore un', other: 'Encore #' }),
  readThere: 'Les lire dans l’article',
  restored: 'rétabli',
  row,
};
