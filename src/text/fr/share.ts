import type { share as english } from '../en/share.ts';

export const share: typeof english = {
  linkTo: {
    report: 'Lien vers cet article',
    timeline: 'Lien vers cette chronologie',
    event: 'Lien vers cet événement',
    difference: 'Lien vers cette divergence',
    quotation: 'Lien vers cette citation',
    person: 'Lien vers cette personne',
    place: 'Lien vers ce lieu',
    topic: 'Lien vers ce thème',
  },
  arrival: {
    name: 'D’où vient ce paragraphe',
    restored: 'mots restaurés ici, chacun avec sa raison',
    asCopied: 'mots tels qu’ils ont été copiés',
    fromStart: 'Lire depuis le début',
    goOn: 'Lire la suite ici',
  },
  passage: {
    title: (headline, number) => `${headline}, paragraphe ${number}`,
    goOn: 'Le lire à sa place',
    restored: 'mots rétablis ; les raisons sont dans l’article',
  },
  wrong: {
    name: 'Une erreur ici ? Dites-le à la rédaction.',
    nobody: 'Aucune rédaction n’est nommée.',
    title: (story) => `Une erreur : ${story}`,
    body: (page) => `Sur ${page}, ceci est faux :`,
  },
  embed: 'Intégrer',
  embedPreview: 'Ce que cela donne',
  theHtml: 'le code HTML',
  frameTitle: (title, story) => `${title} – ${story}, pour les cadres`,
  frameMore: 'En savoir plus, avec tous les passages',
  frameTimelineDescription: (story) => `La chronologie de « ${story} ».`,
};
