import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Check, elementsNamed, type Page, type Site } from '../read-site.ts';

const ARTICLE = /^articles\/[^/]+\/$/;
const LARGEST_BYTES = 20_000;

/** Compressed bytes of the page and its stylesheets. */
function bytesOf({ dir, base }: Site, page: Page): number {
  const sheets = elementsNamed(page, 'link')
    .filter(({ properties: { rel } }) => [rel].flat().includes('stylesheet'))
    .map(({ properties: { href } }) => String(href).slice(base.length));
  const texts = [page.html, ...sheets.map((sheet) => readFileSync(join(dir, sheet)))];
  return texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
}

/** An article, with its evidence and styles, stays under a weight, and no script holds it up. */
export const articlesAreLight: Check = (site) =>
  site.pages
    .filter(({ path }) => ARTICLE.test(path))
    .flatMap((page) => {
      const bytes = bytesOf(site, page);
      const blocking = elementsNamed(page, 'script').filter(
        ({ properties: { src, type, defer, async } }) =>
          src && type !== 'module' && !defer && !async,
      );
      const fonts = elementsNamed(page, 'link').filter(
        ({ properties }) => properties.as === 'font',
      );
      return [
        bytes > LARGEST_BYTES ? [`weighs ${bytes} bytes, more than ${LARGEST_BYTES}`] : [],
        blocking.length > 0 ? ['waits for a script'] : [],
        fonts.length > 1 ? [`asks for ${fonts.length} fonts at once`] : [],
      ]
        .flat()
        .map((problem) => `/${page.path} ${problem}`);
    });
