import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { attributeOf, elementsOf, parseHtml } from '../../src/markup/html-tree.ts';
import type { BuiltPage } from '../../src/story/permalinks/permalinks.ts';

/** Files that are fetched by their address from elsewhere. What a page alone asks for may change its name. */
const PUBLISHED_FILE = /^\/(?:data\/)?[^/]+\.(?:json|xml|atom|ics|epub|txt)$/;
const NOT_PUBLISHED = /^\/(?:404\.html|sitemap-\d+\.xml)$/;

/** What a page of a built site is, or nothing when it only sends its reader on. */
export function readPage(path: string, html: string): BuiltPage | undefined {
  const elements = [...elementsOf(parseHtml(html))];
  const moved = elements.some(
    (element) => element.tagName === 'html' && attributeOf(element, 'data-moved') !== undefined,
  );
  const ids = elements.flatMap((element) => attributeOf(element, 'id') ?? []);
  return moved ? undefined : { path, ids };
}

/** The pages of a built site, those that redirect left out, and its other published files. */
export function readBuilt(dir: string): { pages: BuiltPage[]; files: string[] } {
  const all = globSync('**/*.*', { cwd: dir }).map((file) => `/${file.replaceAll(sep, '/')}`);
  const pages = all
    .filter((file) => file.endsWith('/index.html'))
    .flatMap((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      return readPage(file.replace(/index\.html$/, ''), html) ?? [];
    });
  const files = all.filter((file) => PUBLISHED_FILE.test(file) && !NOT_PUBLISHED.test(file));
  return { pages, files };
}
