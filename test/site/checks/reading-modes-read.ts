import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Check } from '../read-site.ts';

/** What the check reads of the open data of a site. */
interface ArticlesFile {
  readonly items: readonly {
    readonly slug: string;
    readonly blocks: readonly {
      readonly id: string;
      readonly role: string;
      readonly restored: string;
    }[];
  }[];
}

/** Shorter ones than reading modes take for an article; browsers do not offer it to them. */
const SHORTEST_CHARACTERS = 500;
const LEFT_OUT = new Set(['title', 'furniture']);

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a reading mode, such as Firefox’s, shows of a page. */
function read(html: string): { text: string; struck: readonly string[] } {
  const { document } = parseHTML(html);
  const found = new Readability(document as unknown as Document).parse();
  const shown = parseHTML(`<html><body>${found?.content ?? ''}</body></html>`).document;
  const struck = [...shown.querySelectorAll('del, button')].map(({ textContent }) => textContent);
  return { text: words(found?.textContent ?? ''), struck };
}

/** Reading modes show every paragraph of a restored report, and no word that was struck or that explains one. */
export const readingModesRead: Check = ({ dir, pages }) => {
  const data = readFileSync(join(dir, 'data/articles.json'), 'utf8');
  const { items } = JSON.parse(data) as ArticlesFile;
  return items.flatMap(({ slug, blocks }) => {
    const page = pages.find(({ path }) => path === `articles/${slug}/`);
    const own = blocks.filter(
      ({ role, restored }) => !LEFT_OUT.has(role) && restored.trim() !== '',
    );
    const length = own.reduce((sum, { restored }) => sum + restored.length, 0);
    if (!page || length < SHORTEST_CHARACTERS) return [];
    const { text, struck } = read(page.html);
    return [
      ...own
        .filter(({ restored }) => !text.includes(words(restored)))
        .map(({ id }) => `/${page.path} is read without its paragraph ${id}`),
      ...struck.map((word) => `/${page.path} is read with “${word}”, which is not its text`),
    ];
  });
};
