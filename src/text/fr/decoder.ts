import type { decoder as english } from '../en/decoder.ts';
import { count } from './grammar.ts';

export const decoder: typeof english = {
  loading: 'Ce qui lit votre texte est en train d’arriver …',
  ready: 'Prêt : tout est là.',
  reading: 'Lecture …',
  done: (words, changes, doubts) =>
    `Restauré : ${count(words, { one: '# mot', other: '# mots' })}, ${count(changes, { one: '# changement', other: '# changements' })}, ${count(doubts, { one: '# passage douteux', other: '# passages douteux' })}.`,
  nothing: 'Il n’y a pas encore de texte : collez-en un, ou choisissez un fichier.',
  tooLarge: 'Le fichier est trop grand pour un article : 16 Mo au plus.',
  notLoaded:
    'Ce qui lit votre texte n’a pas pu être obtenu. Voyez si le site est joignable, et réessayez.',
  refused: (status) => `Les listes n’ont pas pu être obtenues (${status}).`,
  unreadable: (name) =>
    `Impossible de lire ${name}. Choisissez un fichier, et non un dossier, qui est encore à sa place.`,
  oneFile: 'Un fichier à la fois : le premier a été pris.',
  pasted: 'texte-colle.txt',
  theText: 'le texte restauré',
  theJson: 'le JSON',
  pageTitle: (name) => `${name}, restauré`,
  madeBy: 'Restauré par Palimpsest à partir d’un seul fichier, sans autres articles à côté.',
};
