import type { decoder as english } from '../en/decoder.ts';
import { count } from './grammar.ts';

export const decoder: typeof english = {
  loading: 'Ce qui lit votre texte est en train d’arriver …',
  ready: 'Prêt : tout est là.',
  reading: 'Lecture …',
  done: (words, changes, doubts) =>
    `Restauré : ${count(words, { one: '# mot', other: '# mots' })}, ${count(changes, { one: '# changement', other: '# changements' })}, ${count(doubts, { one: '# passage douteux', other: '# passages douteux' })}.`,
  nothing: 'Il n’y a pas encore de texte : collez-en un, ou choisissez un fichier.',
  notLoaded:
    'Ce qui lit votre texte n’a pas pu être obtenu. Voyez si le site est joignable, et réessayez.',
  refused: (status) => `Les listes n’ont pas pu être obtenues (${status}).`,
  unreadable: (name) =>
    `Impossible de lire ${name}. Choisissez un fichier, et non un dossier, qui est encore à sa place.`,
  unread: {
    tooLarge: (name, most) => `${name} est trop grand pour un article : ${most} Mo au plus.`,
    tooLong: (name, most) =>
      `${name} a plus de texte qu’un article, qui a au plus ${count(most, { one: '# caractère', other: '# caractères' })}. Enregistrez l’article seul.`,
    tooManyLines: (name, most) =>
      `${name} a plus de lignes qu’un article, qui en a au plus ${count(most, { one: '#', other: '#' })}. Enregistrez l’article seul.`,
    tooManyTags: (name, most) =>
      `${name} est plus grand que la page d’un article, qui a au plus ${count(most, { one: '# balise', other: '# balises' })}. Enregistrez l’article seul.`,
    tooManyReferences: (name, most) =>
      `${name} est plus grand que la page d’un article, qui a au plus ${count(most, { one: '# référence de caractère', other: '# références de caractères' })}. Enregistrez l’article seul.`,
    notText: (name) =>
      `${name} n’est pas un texte, ou son codage n’est pas connu. Enregistrez-le en UTF-8, et réessayez.`,
    emptyPage: (name) =>
      `${name} ne montre aucun texte. Copiez le texte dans votre navigateur, et collez-le ici.`,
    emptyMail: (name) =>
      `Aucune partie de ${name} n’est une page ou un texte. Enregistrez la page de nouveau, en HTML.`,
  },
  failed: (what) => `Le texte n’a pas pu être restauré (${what}).`,
  oneFile: 'Un fichier à la fois : le premier a été pris.',
  pasted: 'texte-colle.txt',
  theText: 'le texte restauré',
  theJson: 'le JSON',
  pageTitle: (name) => `${name}, restauré`,
  madeBy: 'Restauré par Palimpsest à partir d’un seul fichier, sans autres articles à côté.',
};
