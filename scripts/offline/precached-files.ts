import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import type { PrecachedFile } from '../../src/features/offline/precached-file.ts';
import { searchVersion } from '../../src/features/search/search-version.ts';

/** Pages made for other sites' frames, and the page for addresses that do not exist, are not read offline. */
const isKept = (file: string) =>
  file === 'favicon.svg' ||
  isHashed(file) ||
  (basename(file) === 'index.html' && !file.startsWith('embed/'));
const isHashed = (file: string) => file.startsWith('_astro/');
const SEARCH_INDEX = 'search/passages.json';
const REVISION_LENGTH = 12;

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes);

/** The page in its folder's name, relative to the service worker: './' for the front page. */
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1') || './';

function precachedFile(dir: string, file: string): PrecachedFile {
  const bytes = readFileSync(join(dir, file));
  const integrity = `sha256-${sha256(bytes).digest('base64')}`;
  if (file === SEARCH_INDEX) return { url: file + searchVersion(bytes), revision: null, integrity };
  const revision = isHashed(file) ? null : sha256(bytes).digest('hex').slice(0, REVISION_LENGTH);
  return { url: addressOf(file), revision, integrity };
}

/** The files of a built site that are needed to read and search it, in the order of their addresses. */
export function precachedFiles(dir: string): PrecachedFile[] {
  return globSync('**/*.*', { cwd: dir })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => isKept(file) || file === SEARCH_INDEX)
    .sort()
    .map((file) => precachedFile(dir, file));
}
