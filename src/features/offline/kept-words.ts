import { offlineCopy } from '#text/offline-copy.ts';
import { FIGURES } from '../../text/figures.ts';

/**
 * What stands above a page that comes from the kept copy.
 *
 * @param date the header `Date` that the page came with
 * @param language that of the page
 */
export function keptWords(date: string | null, language: string): string {
  const day = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(day)) return offlineCopy.isCopy;
  return offlineCopy.isCopyOf(
    new Intl.DateTimeFormat(language, { ...FIGURES, dateStyle: 'long' }).format(day),
  );
}
