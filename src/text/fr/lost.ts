import type { lost as english } from '../en/lost.ts';

export const lost: typeof english = {
  title: 'Page introuvable',
  heading: 'Cette page n’existe pas',
  description: (story) => `Cette page n’existe pas dans « ${story} ».`,
  mistyped:
    'L’adresse est peut-être mal écrite. Rien de ce qui a été publié ici n’est jamais retiré.',
  instead:
    'Vous cherchez peut-être la <timeline>chronologie</timeline>, la <search>recherche</search>, ou l’un des articles :',
  movedTo: (address) => `Déplacée vers ${address}`,
  movedHeading: 'Cette page a été déplacée',
  movedDescription: 'Cette page a été déplacée.',
};
