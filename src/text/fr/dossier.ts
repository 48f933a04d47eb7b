import type { dossier as english } from '../en/dossier.ts';

export const dossier: typeof english = {
  title: 'Dossier',
  description: (story) =>
    `« ${story} » sur une seule page, à imprimer et à lire sans connexion : chronologie, divergences, citations et tous les articles, avec des notes numérotées.`,
  about: 'Tout sur une page, faite pour être imprimée. Aussi <book>en livre (EPUB)</book>.',
  contents: 'Sommaire',
  chapters: 'Chapitres',
  summary: 'Ce qui s’est passé',
  timeline: 'Chronologie',
  differences: 'Où les articles divergent',
  agreements: 'Ce sur quoi les articles s’accordent',
  quotations: 'Qui a dit quoi',
  reports: 'Les articles, restaurés',
  notes: 'Notes',
  note: (number) => `Note ${number}`,
  verdict: { settled: 'Verdict : ', open: 'Non tranché : ' },
  accessibility:
    'Tout le livre est du texte, dans un seul ordre, avec des titres et un sommaire. Les notes sont reliées à l’endroit où elles sont citées. Il n’y a ni image, ni son, ni élément animé.',
  restored: '(rétabli)',
};
