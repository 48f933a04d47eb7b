import type { tellings as english } from '../en/tellings.ts';

export const tellings: typeof english = {
  key: 'En gris : les mots qu’un autre a aussi. Soulignés : les nombres, dates, noms et verbes qu’un seul contient, et les mots à la place desquels un autre en a d’autres.',
};
