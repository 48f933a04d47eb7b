import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { elementsOf, parseHtml } from '../../src/markup/html-tree.ts';
import type { BuiltPage } from '../../src/story/permalinks/permalinks.ts';
import { readPage } from './read-page.ts';

/** Files that are fetched by their address from elsewhere. What a page alone asks for may change its name. */
const PUBLISHED_FILE =
  /^\/(?:(?:data\/)?[^/]+\.(?:json|xml|atom|ics|epub|txt)|articles\/[^/]+\/cite\/p\d+(?:-\d+)?\.(?:bib|ris|json)|(?:articles|timeline|quotes)\/[^/]+\/cite\.(?:bib|ris|json))$/;
const NOT_PUBLISHED = /^\/(?:404\.html|sitemap-\d+\.xml)$/;

function readPages(dir: string, files: readonly string[]): BuiltPage[] {
  return files
    .filter((file) => file.endsWith('/index.html'))
    .flatMap((file) => {
      const elements = elementsOf(parseHtml(readFileSync(join(dir, file), 'utf8')));
      return readPage(file.replace(/index\.html$/, ''), elements) ?? [];
    });
}

/**
 * The pages of a built site, those that redirect left out, and its other published files.
 *
 * @param record what the build wrote down of its pages; without it they are read
 */
export function readBuilt(dir: string, record?: string): { pages: BuiltPage[]; files: string[] } {
  const all = globSync('**/*.*', { cwd: dir }).map((file) => `/${file.replaceAll(sep, '/')}`);
  const pages = record ? JSON.parse(readFileSync(record, 'utf8')) : readPages(dir, all);
  const files = all.filter((file) => PUBLISHED_FILE.test(file) && !NOT_PUBLISHED.test(file));
  return { pages, files };
}
