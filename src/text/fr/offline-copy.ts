import type { offlineCopy as english } from '../en/offline-copy.ts';

export const offlineCopy: typeof english = {
  states: {
    none: 'Rien n’est gardé sur cet appareil.',
    keeping: 'Les pages sont en cours de récupération …',
    kept: 'Le site est gardé sur cet appareil et peut être lu sans réseau.',
    newer:
      'Une copie plus récente a été récupérée. Elle prend la place de l’autre quand toutes les pages du site sont fermées, ou tout de suite si vous le souhaitez.',
  },
  notAllowed:
    'Ce navigateur, ou la façon dont la page y est arrivée, ne permet pas de garder des sites.',
  failed:
    'Le site n’a pas pu être gardé : une page n’est pas arrivée telle qu’elle a été publiée, ou il n’y a plus de place. Rien n’a été modifié ; essayez plus tard.',
  progress: (done, total) => `${done} fichiers gardés sur ${total} …`,
  isCopy: 'Ceci est une copie gardée : le site n’est pas joignable, et a pu changer depuis.',
  isCopyOf: (day) =>
    `Ceci est une copie gardée du ${day} : le site n’est pas joignable, et a pu changer depuis.`,
  notInCopy:
    'Le site n’est pas joignable, et ce que vous avez demandé n’est pas dans la copie gardée. Les pages y sont ; les fichiers, les images de partage et les cadres n’y sont pas.',
};
