import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BuiltPage } from '../../src/features/share/permalinks.ts';

const ID = /<[a-z][^<>]*?\sid="([^"]+)"/g;
/** A page that only sends its reader on. */
const REDIRECT = /<html [^<>]*\bdata-moved\b/;
/** Files that are fetched by their address from elsewhere. What a page alone asks for may change its name. */
const PUBLISHED_FILE = /^\/(?:data\/)?[^/]+\.(?:json|xml|atom|ics|epub|txt)$/;
const NOT_PUBLISHED = /^\/(?:404\.html|sitemap-\d+\.xml)$/;

/** The pages of a built site, those that redirect left out, and its other published files. */
export function readBuilt(dir: string): { pages: BuiltPage[]; files: string[] } {
  const all = globSync('**/*.*', { cwd: dir }).map((file) => `/${file.replaceAll(sep, '/')}`);
  const pages = all
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => ({ file, html: readFileSync(join(dir, file), 'utf8') }))
    .filter(({ html }) => !REDIRECT.test(html))
    .map(({ file, html }) => ({
      path: file.replace(/index\.html$/, ''),
      ids: [...html.matchAll(ID)].map(([, id]) => id ?? ''),
    }));
  const files = all.filter((file) => PUBLISHED_FILE.test(file) && !NOT_PUBLISHED.test(file));
  return { pages, files };
}
