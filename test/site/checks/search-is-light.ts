import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Check, Site } from '../read-site.ts';

const INDEX = 'search/passages.json';
const REPORT = /^articles\/[^/]+\/index\.html$/;
/** More reports than these make a larger index. */
const FEW_REPORTS = 5;
const LARGEST_BYTES = 45_000;
/** Fuse.js with what is ours around it: it is loaded when a word is nowhere. */
const LARGEST_SPELLING_BYTES = 8_500;
const SEARCH_SCRIPT = /\/(?:search-|Search|suggest|start-worker)/;
const SPELLING_SCRIPT = /\/spelling/;

const bytesOf = (text: string | Uint8Array) => gzipSync(text, { level: 9 }).length;

/** Compressed bytes of the scripts with such a name, and of the search page's own. */
function scriptBytes({ dir, files }: Site, of: RegExp): number {
  return (
    [...files]
      // The service worker names every file; search needs none of it.
      .filter((file) => file.endsWith('.js') && file.startsWith('_astro/'))
      .map((file) => ({ file, code: readFileSync(join(dir, file), 'utf8') }))
      .filter(
        ({ file, code }) => of.test(file) || (of === SEARCH_SCRIPT && code.includes('search-page')),
      )
      .reduce((sum, { code }) => sum + bytesOf(code), 0)
  );
}

/** Index and program of search stay under a weight where reports are few, counted in gzip, as hosts send them. */
export const searchIsLight: Check = (site) => {
  if ([...site.files].filter((file) => REPORT.test(file)).length > FEW_REPORTS) return [];
  const index = bytesOf(readFileSync(join(site.dir, INDEX)));
  const spelling = scriptBytes(site, SPELLING_SCRIPT);
  const program = scriptBytes(site, SEARCH_SCRIPT);
  return [
    ...(index + program > LARGEST_BYTES
      ? [`search weighs ${index} + ${program} bytes, more than ${LARGEST_BYTES}`]
      : []),
    ...(spelling > LARGEST_SPELLING_BYTES || spelling === 0
      ? [`what corrects slips weighs ${spelling} bytes, not up to ${LARGEST_SPELLING_BYTES}`]
      : []),
  ];
};
