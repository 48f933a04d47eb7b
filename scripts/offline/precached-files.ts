import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { type CopyPart, partOf } from '../../src/features/offline/kept-parts.ts';
import type { PrecachedFile } from '../../src/features/offline/precached-file.ts';
import { digestOf } from '../pages/read-scripts.ts';

const DATA = new Set(['decode/knowledge.bin']);
/** The search index, in parts or not. */
const INDEX = /^search\/.*\.json$/;
/** A server sends these in the place of the file that they are a copy of. */
const COMPRESSED_COPY = /\.(?:br|gz)$/;
const REVISION_LENGTH = 12;

const isHashed = (file: string) => file.startsWith('_astro/');
const NOT_KEPT = /^(?:embed|passages)\//;
/** Pages for frames or of a paragraph alone, and the page for addresses that do not exist, are not read offline. */
const isKept = (file: string) =>
  file === 'favicon.svg' ||
  DATA.has(file) ||
  INDEX.test(file) ||
  isHashed(file) ||
  (basename(file) === 'index.html' && !NOT_KEPT.test(file));

/** Changes with the bytes: the end of their digest. */
const revisionOf = (integrity: string) => integrity.slice(-REVISION_LENGTH);

/** The page in its folder's name, relative to the service worker: './' for the front page. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1') || './';

/**
 * The files of a built site that are needed to read and search it, in the order of their addresses.
 *
 * @param digests those of files that are known already
 * @param leftOut pages that would be too many
 */
export function precachedFiles(
  dir: string,
  digests: ReadonlyMap<string, string>,
  leftOut: readonly CopyPart[] = [],
): PrecachedFile[] {
  const isLeftOut = (file: string) => {
    const part = partOf(addressOf(file));
    return part !== undefined && leftOut.includes(part);
  };
  const read = (file: string) => readFileSync(join(dir, file));
  const precachedFile = (file: string): PrecachedFile => {
    const integrity = digests.get(file) ?? digestOf(read(file));
    return {
      url: addressOf(file),
      revision: isHashed(file) ? null : revisionOf(integrity),
      integrity,
    };
  };
  return globSync('**/*.*', { cwd: dir })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => isKept(file) && !COMPRESSED_COPY.test(file) && !isLeftOut(file))
    .sort()
    .map(precachedFile);
}
