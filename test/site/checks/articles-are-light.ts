import { statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Check, elementsNamed, type Page, type Site, textOf } from '../read-site.ts';

const ARTICLE = /^articles\/[^/]+\/$/;
/** Of them 200 are the page's own policy, for hosts that send none. */
const LARGEST_BYTES = 20_480;
const LARGEST_CLEAN_BYTES = 14_750;
/** The letters of nearly every text. Those of others, small capitals and labels come when they are used. */
const LARGEST_FIRST_FONT_BYTES = 20_000;
const LARGEST_FONT_BYTES = 25_000;
/** Scripts are comfort: a library of the build that slips into one is ten times as heavy. */
const LARGEST_SCRIPT_BYTES = 12_000;
/** A report with fewer marks than this, each change having up to two, came clean. */
const FEWEST_MARKS_OF_DAMAGE = 20;

const linkedAs = (page: Page, as: string): string[] =>
  elementsNamed(page, 'link')
    .filter(({ properties: { rel } }) => [rel].flat().includes(as))
    .map(({ properties: { href } }) => String(href));

/** What a browser asks for, besides the page, before or while it shows it. Icons are its own affair. */
function askedFor(page: Page): string[] {
  const linked = [...linkedAs(page, 'stylesheet'), ...linkedAs(page, 'preload')];
  const shown = elementsNamed(page, 'img', 'iframe', 'source', 'video', 'audio', 'object').map(
    ({ tagName, properties: { src, data } }) => String(src ?? data ?? tagName),
  );
  const styled = elementsNamed(page, 'style').flatMap((style) =>
    [...textOf(style).matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, address = '']) => address),
  );
  return [...new Set([...linked, ...shown, ...styled])];
}

function problemsOf(page: Page): string[] {
  const bytes = gzipSync(page.html, { level: 9 }).length;
  const isClean = elementsNamed(page, 'ins', 'del').length < FEWEST_MARKS_OF_DAMAGE;
  const most = isClean ? LARGEST_CLEAN_BYTES : LARGEST_BYTES;
  const waits = elementsNamed(page, 'script').some(
    ({ properties: { src, type, defer, async } }) => src && type !== 'module' && !defer && !async,
  );
  const others = askedFor(page).filter((address) => !address.endsWith('.woff2'));
  const first = linkedAs(page, 'preload').length;
  return [
    ...(bytes > most ? [`weighs ${bytes} bytes, more than ${most}`] : []),
    ...(waits ? ['waits for a script'] : []),
    ...(first > 1 ? [`asks for ${first} fonts at first`] : []),
    ...others.map((address) => `asks for ${address}`),
  ];
}

function heavyFonts({ dir, files, pages }: Site): string[] {
  const first = new Set(pages.flatMap((page) => linkedAs(page, 'preload')));
  return [...files]
    .filter((file) => file.endsWith('.woff2'))
    .map((file) => ({
      file,
      bytes: statSync(join(dir, file)).size,
      most: [...first].some((address) => address.endsWith(`/${file}`))
        ? LARGEST_FIRST_FONT_BYTES
        : LARGEST_FONT_BYTES,
    }))
    .filter(({ bytes, most }) => bytes > most)
    .map(({ file, bytes, most }) => `/${file} weighs ${bytes} bytes, more than ${most}`);
}

const heavyScripts = ({ dir, files }: Site, page: Page): string[] =>
  elementsNamed(page, 'script')
    .map(({ properties: { src } }) => String(src ?? ''))
    .map((src) => [...files].find((file) => file !== '' && src.endsWith(`/${file}`)))
    .filter((file) => file !== undefined)
    .map((file) => ({ file, bytes: statSync(join(dir, file)).size }))
    .filter(({ bytes }) => bytes > LARGEST_SCRIPT_BYTES)
    .map(({ file, bytes }) => `runs ${file} of ${bytes} bytes, more than ${LARGEST_SCRIPT_BYTES}`);

/** An article, with its evidence and styles, is one request and a font, under a weight; no script holds it up. */
export const articlesAreLight: Check = (site) => [
  ...site.pages
    .filter(({ path }) => ARTICLE.test(path))

    .flatMap((page) =>
      [...problemsOf(page), ...heavyScripts(site, page)].map(
        (problem) => `/${page.path} ${problem}`,
      ),
    ),
  ...heavyFonts(site),
];
