import { decodeNumbers, encodeNumbers } from './codes.ts';
import { fold } from './fold.ts';
import { FIRST_ENTRY } from './index-data.ts';

/** Stands before an id that is written out. No packed id begins with it. */
const LITERAL = ' ';

/**
 * Packs ids whose words are all in the dictionary as the numbers of those words; ids are made from titles, so that
 * nearly all of them are.
 */
export function createIdPacker(dictionary: readonly string[]): (id: string) => string {
  const numbers = new Map<string, number>();
  dictionary.forEach((entry, i) => {
    const folded = fold(entry);
    if (folded !== '' && !numbers.has(folded)) numbers.set(folded, i + FIRST_ENTRY);
  });
  return (id) => {
    const words = id.split('-').map((word) => numbers.get(word));
    return words.every((word) => word !== undefined) ? encodeNumbers(words) : LITERAL + id;
  };
}

/**
 * @param foldedOf the folded word of a dictionary number
 */
export function unpackId(packed: string, foldedOf: (number: number) => string): string {
  return packed.startsWith(LITERAL)
    ? packed.slice(1)
    : decodeNumbers(packed).map(foldedOf).join('-');
}
