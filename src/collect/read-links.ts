import { attributeOf, elementsOf, findElement, parseHtml, textOf } from '../markup/html-tree.ts';
import { type Lead, tidyAddress } from './lead.ts';

/**
 * The links of a page, each address once, with what they say.
 *
 * @param base where the page was taken from
 */
export function readLinks(page: string, base: string): Lead[] {
  const elements = elementsOf(parseHtml(page));
  const ownBase = findElement(elements, 'base');
  const said = (ownBase && attributeOf(ownBase, 'href')) ?? '';
  const root = URL.canParse(said, base) ? new URL(said, base).href : base;
  const here = tidyAddress(base);
  const found = new Map<string, string>();
  for (const element of elements) {
    const href = element.tagName === 'a' ? attributeOf(element, 'href') : undefined;
    if (href === undefined || !URL.canParse(href, root)) continue;
    const address = tidyAddress(new URL(href, root).href);
    if (address === undefined || address === here) continue;
    found.set(address, `${found.get(address) ?? ''} ${textOf(element)}`.trim());
  }
  return [...found].map(([address, words]) => ({ address, words }));
}
