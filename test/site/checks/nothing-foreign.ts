import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { type Check, elementsNamed, textOf } from '../read-site.ts';

const FOREIGN = /^(?:[a-z][a-z\d+.-]*:)?\/\//i;
const CSS_ADDRESS = /url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi;
/** Relations whose target the browser fetches by itself. */
const FETCHED = new Set([
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'manifest',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
]);

/** What the browser fetches for an element without being asked. */
function fetchedBy({ tagName, properties }: Element): string[] {
  const { src, srcSet, poster, data, href, rel } = properties;
  const linked = tagName === 'link' && [rel].flat().some((one) => FETCHED.has(String(one)));
  const sets = String(srcSet ?? '').split(',');
  return [src, poster, data, linked ? href : undefined, ...sets].flatMap((address) =>
    address ? [String(address).trim()] : [],
  );
}

function addressesIn(css: string): string[] {
  return [...css.matchAll(CSS_ADDRESS)].map(([, url, imported]) => url ?? imported ?? '');
}

/** Nothing is fetched from another host, by a page or by a stylesheet. */
export const nothingForeign: Check = ({ dir, pages, files }) => [
  ...pages.flatMap((page) =>
    [
      ...page.elements.flatMap(fetchedBy),
      ...elementsNamed(page, 'style').flatMap((style) => addressesIn(textOf(style))),
    ]
      .filter((address) => FOREIGN.test(address))
      .map((address) => `/${page.path} fetches ${address}`),
  ),
  ...[...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      addressesIn(readFileSync(join(dir, file), 'utf8'))
        .filter((address) => FOREIGN.test(address))
        .map((address) => `/${file} fetches ${address}`),
    ),
];
