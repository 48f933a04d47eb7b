import { createHash } from 'node:crypto';

const LENGTH = 12;

/**
 * What follows the address of the search index, so that a page is never answered from the index of another edition.
 *
 * @param index the file that is published
 */
export const searchVersion = (index: string | Uint8Array): string =>
  `?${createHash('sha256').update(index).digest('hex').slice(0, LENGTH)}`;
