import type { offline as english } from '../en/offline.ts';
import { count, list } from './grammar.ts';

export const offline: typeof english = {
  title: 'Lire hors connexion',
  description: (story) =>
    `Garder « ${story} » sur cet appareil, pour le lire et l’interroger sans réseau.`,
  standfirst:
    'Toute l’édition peut être gardée sur cet appareil, pour être lue et interrogée sans réseau.',
  standfirstOfPart:
    'La plus grande partie de l’édition peut être gardée sur cet appareil, pour être lue et interrogée sans réseau.',
  withoutScript: 'Garder le site demande JavaScript.',
  keep: 'Garder le site pour le lire hors connexion',
  takeOver: 'Prendre la copie plus récente',
  remove: 'Retirer la copie gardée',
  kept: 'Ce qui est gardé',
  keptWhole: (megabytes) =>
    `Toutes les pages, l’index de recherche et ce qui déchiffre un texte à vous : environ ${count(megabytes, { one: '# mégaoctet', other: '# mégaoctets' })}.`,
  keptPart: (megabytes, leftOut) =>
    `Cette histoire est trop grande pour être gardée entière. La copie contient toutes les listes, l’index de recherche, ce qui déchiffre un texte à vous et toutes les pages sauf ${list(leftOut)} : environ ${count(megabytes, { one: '# mégaoctet', other: '# mégaoctets' })}.`,
  leftOut: {
    reports: 'les articles',
    names: 'celles des personnes, des lieux et des thèmes',
    entries: 'celles d’un seul événement, d’une citation ou d’une divergence',
    filters: 'les chronologies d’un article, d’une personne ou d’un genre',
    citations: 'celles qui disent comment citer un article',
  },
  keptAbout:
    'Rien n’est gardé sans que vous le demandiez ici, et tout peut être retiré ici à tout moment. Les <data>données, les fils et le livre</data> n’en font pas partie ; ce sont des fichiers à enregistrer à part.',
  old: 'Ce qui est ancien le dit',
  oldAbout:
    'Tant que le site est joignable, chaque page en vient, telle qu’elle est. Quand il ne l’est pas, et seulement alors, la copie gardée est montrée, avec au-dessus une ligne qui le dit et qui donne son jour. Une édition plus récente est récupérée à côté de celle qui est gardée et prend sa place quand elle est entière : une copie ne mêle jamais deux éditions.',
};
