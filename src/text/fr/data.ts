import type { data as english } from '../en/data.ts';

export const data: typeof english = {
  title: 'Données',
  heading: 'À emporter',
  description: (story) =>
    `« ${story} » en données ouvertes, fils, calendrier et livre : JSON avec JSON Schema, Web Annotations, Atom, iCalendar et EPUB.`,
  standfirst: 'Tout ce que montrent ces pages, en fichiers pour d’autres programmes.',
  open: 'Données ouvertes',
  version: (version) =>
    `JSON, version ${version}. Le premier nombre de la version change quand un programme qui lit les fichiers ne le pourrait plus. Chaque entrée a sa propre adresse, et chaque passage celle du paragraphe qui le porte.`,
  schema: 'schéma',
  asPages: 'En pages : ',
  draft:
    'D’une entrée qu’une règle a établie à partir des mots des articles, et que la rédaction n’a pas encore relue',
  files: {
    articles: 'Les articles, paragraphe par paragraphe, restaurés et tels que copiés',
    timeline: 'Les événements, avec les passages qui les portent',
    differences: 'Les points sur lesquels les articles divergent',
    quotes: 'Les citations, dans toutes leurs versions',
    people: 'Les personnes, et les noms que les articles leur donnent',
  },
  annotations:
    '<file>annotations.json</file> : chaque restauration en annotation web du W3C, avec les mots rétablis, ce qui s’y trouvait, et pourquoi.',
  feeds: 'Fils et calendrier',
  reports: 'Articles',
  timeline: 'Chronologie',
  calendar:
    '<file>La chronologie en calendrier</file> (iCalendar), chaque entrée aussi précise que les articles',
  elsewhere: 'À lire ailleurs',
  offline: '<page>Ces pages, gardées sur votre appareil</page>, à lire et à interroger sans réseau',
  dossier: '<page>Le dossier</page> : tout sur une page, faite pour être imprimée',
  book: '<file>Le dossier en livre</file> (EPUB)',
  llms: '<file>llms.txt</file> : un guide pour les lecteurs automatiques',
  ofStory: (story) => `${story} : données ouvertes`,
  restorations: (story) => `${story} : restaurations`,
};
