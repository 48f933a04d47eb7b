import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { digestOf } from '../../../scripts/pages/read-scripts.ts';
import { type Check, elementsNamed, type Page, type Site } from '../read-site.ts';

/** What a browser runs or styles the page with, and where it gets it. */
function loadedBy(page: Page): (readonly [address: string, element: Element])[] {
  return elementsNamed(page, 'script', 'link').flatMap((element) => {
    const { src, href, rel } = element.properties;
    const loads = [rel].flat().some((one) => one === 'stylesheet' || one === 'modulepreload');
    if (element.tagName === 'script') return src ? [[String(src), element] as const] : [];
    return loads ? [[String(href), element] as const] : [];
  });
}

function problemsOf({ dir, base }: Site, page: Page): string[] {
  const loaded = loadedBy(page);
  const bad = loaded.filter(([address, { properties }]) => {
    const file = join(dir, address.slice(base.length));
    return !existsSync(file) || properties['integrity'] !== digestOf(readFileSync(file));
  });
  const known = new Set(loaded.map(([address]) => address));
  const imported = loaded
    .filter(([address]) => address.endsWith('.js'))
    .flatMap(([address]) => {
      const file = join(dir, address.slice(base.length));
      const code = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const imports = [...code.matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)/g)];
      return imports.map(([, name = '']) => new URL(name, `http://a.test${address}`).pathname);
    });
  return [
    ...bad.map(([address]) => `/${page.path} takes ${address} unchecked`),
    ...[...new Set(imported)]
      .filter((address) => !known.has(address))
      .map((address) => `/${page.path} does not check ${address}, which a script imports`),
  ];
}

/** Every script and stylesheet that a page asks for, and what scripts import, carries the digest of its file. */
export const scriptsAreChecked: Check = (site) =>
  site.pages.flatMap((page) => problemsOf(site, page));
