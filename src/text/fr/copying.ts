import type { copying as english } from '../en/copying.ts';

export const copying: typeof english = {
  copy: 'Copier',
  copyThat: (what) => `Copier ${what}`,
  copied: (what) => `Copié : ${what}`,
  impossible: 'La copie n’est pas possible ici',
  theText: 'le texte',
  linkCopied: (link) => `Copié : ${link}`,
  wordsCopied: (link) => `Copié, avec les mots et leur source : ${link}`,
  cite: 'Le citer',
  sentence: 'Copier un lien vers cette phrase',
  sentenceCopied: 'Lien vers la phrase copié',
  inAddressBar: 'Le lien est dans la barre d’adresse',
};
