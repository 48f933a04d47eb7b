import { fold } from './fold.ts';
import { BREAK } from './index-data.ts';
import { tokenize } from './tokenize.ts';

/** What the id of a passage is where nothing else is said: its title, or without one the number after that before it. */
const usualId = (title: string, before: string) =>
  title === ''
    ? before.replace(/(?<!\d)\d+$/, (number) => String(Number(number) + 1))
    : tokenize(title.split(BREAK)[0] ?? '')
        .map(({ word }) => fold(word))
        .join('-');

/**
 * Ids as they are sent: nothing for those that are the usual ones, else with blanks, which compress with the words of
 * titles.
 */
export const packIds = (ids: readonly string[], titles: readonly string[]): string[] =>
  ids.map((id, i) =>
    id === usualId(titles[i] ?? '', ids[i - 1] ?? '') ? '' : id.replaceAll('-', ' '),
  );

/** Reads what `packIds` wrote. */
export function readIds(packed: readonly string[], titles: readonly string[]): string[] {
  let before = '';
  return packed.map((id, i) => {
    before = id.replaceAll(' ', '-') || usualId(titles[i] ?? '', before);
    return before;
  });
}
