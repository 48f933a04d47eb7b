import { fold } from './fold.ts';
import { BREAK } from './index-data.ts';
import { tokenize } from './tokenize.ts';

const fromTitle = (title: string) =>
  tokenize(title.split(BREAK)[0] ?? '')
    .map(({ word }) => fold(word))
    .join('-');

/** An id as it is sent: nothing where its title says it, else with blanks, which compress with the words of titles. */
export const packId = (id: string, title: string): string =>
  id === fromTitle(title) ? '' : id.replaceAll('-', ' ');

/** Reads what `packId` wrote. */
export const readId = (packed: string, title: string): string =>
  packed.replaceAll(' ', '-') || fromTitle(title);
