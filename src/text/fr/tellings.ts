import type { tellings as english } from '../en/tellings.ts';

export const tellings: typeof english = {
  key: 'Les mots qu’un autre a aussi sont en gris. Les nombres, dates, noms et verbes qu’un seul contient sont soulignés, de même que les mots placés là où un autre en a d’autres.',
};
