import type { feeds as english } from '../en/feeds.ts';

export const feeds: typeof english = {
  reports: (story) => `${story} : articles`,
  timeline: (story) => `${story} : chronologie`,
  copyright: 'Chaque article appartient à qui l’a écrit',
  restored: (damage) => `Restauré à partir d’une copie récupérée : ${damage}.`,
  datedTitle: (date, title) => `${date} : ${title}`,
  around: 'Les articles disent « vers ».',
  noCloserDate: (date) => `Les articles ne donnent pas de date plus précise que : ${date}.`,
  dateInferred: (reason) => `La date est déduite. ${reason}`,
};
