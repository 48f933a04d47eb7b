import type { search as english } from '../en/search.ts';

export const search: typeof english = {
  title: 'Recherche',
  description: (story) =>
    `Chercher dans tous les passages de « ${story} » : les articles dans leurs deux formulations, les événements, les divergences, les citations et les personnes.`,
  submit: 'Chercher',
  howToAsk: 'Des mots, un nom, une date, une question, “une expression exacte”, ou −sans un mot',
  narrow: 'Affiner les résultats',
  filters: {
    kind: { label: 'Dans', all: 'Tout' },
    report: { label: 'Article', all: 'Tous les articles' },
    person: { label: 'Personne', all: 'Tout le monde' },
    day: { label: 'Jour', all: 'Tous les jours' },
  },
  slashKey: 'La touche / mène à la recherche',
  withoutScript:
    'Chercher pendant la frappe demande JavaScript. Sans lui, l’index ci-dessous mène aux noms, aux lieux et aux thèmes, et votre navigateur peut chercher dans chaque article.',
  linkToThis: 'Lien vers cette recherche',
  index: 'Index',
  people: 'Personnes',
  places: 'Lieux',
  topics: 'Thèmes',
  allAbout: (name) => `Tout sur ${name}`,
  headings: {
    article: 'Passages des articles',
    report: 'Articles',
    event: 'Événements',
    difference: 'Divergences',
    quotation: 'Citations',
    person: 'Personnes',
    place: 'Lieux',
    topic: 'Thèmes',
  },
};
