import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** One HTML file of a built site. */
export interface Page {
  /** Below the site's base, as it is linked: `articles/a/`, `404.html`, and nothing for the front page. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
}

/** A built site. */
export interface Site {
  readonly dir: string;
  /** The path that it was built for, with both slashes. */
  readonly base: string;
  readonly pages: readonly Page[];
  /** All files, by their path below the base. */
  readonly files: ReadonlySet<string>;
}

/** Says what is wrong with a site, one sentence each; nothing when all is well. */
export type Check = (site: Site) => string[] | Promise<string[]>;

const parser = unified().use(rehypeParse);

function readPage(dir: string, file: string): Page {
  const html = readFileSync(join(dir, file), 'utf8');
  const elements: Element[] = [];
  visit(parser.parse(html) as Root, 'element', (element: Element) => {
    elements.push(element);
  });
  const ids = new Set(elements.flatMap(({ properties: { id } }) => (id ? [String(id)] : [])));
  return { path: pagePath(file), html, elements, ids };
}

/** The files of a built site, by their path below it, sorted. */
export function listFiles(dir: string): string[] {
  return globSync('**/*', { cwd: dir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, sep).length))
    .map((file) => file.replaceAll(sep, '/'))
    .sort();
}

/** The path of a page's address, from that of its file. */
export const pagePath = (file: string) => file.replace(/(^|\/)index\.html$/, '$1');

/**
 * Reads a built site.
 *
 * @param base the path that it was built for, with both slashes
 */
export function readSite(dir: string, base: string): Site {
  const files = listFiles(dir);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(dir, file));
  if (pages.length === 0) throw new Error(`There is no built site in ${dir}: run npm run build.`);
  return { dir, base, pages, files: new Set(files) };
}

/** The page's elements of the given names. */
export function elementsNamed(page: Page, ...names: string[]): Element[] {
  return page.elements.filter(({ tagName }) => names.includes(tagName));
}

/** The text of an element and all in it. */
export function textOf(element: Element): string {
  let text = '';
  visit(element, 'text', (node) => {
    text += node.value;
  });
  return text;
}
