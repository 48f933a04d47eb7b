import {
  attributeOf,
  findElement,
  type HtmlElement,
  insertChild,
  makeElement,
  setAttribute,
} from '../../src/markup/html-tree.ts';
import type { BuiltScript } from './read-scripts.ts';

/**
 * Gives each script that a page asks for the digest of its file. What these import has no tag of its own: it gets one
 * that loads it ahead, as a browser then takes it from there, checked.
 *
 * @param elements all of a page; its head is changed in place
 * @throws Error when a script is no file of the site
 */
export function addIntegrity(
  elements: readonly HtmlElement[],
  scripts: ReadonlyMap<string, BuiltScript>,
): void {
  const get = (address: string): BuiltScript => {
    const script = scripts.get(address);
    if (!script) throw new Error(`No file is built for the script ${address}`);
    return script;
  };
  const imported = new Set<string>();
  for (const element of elements) {
    const address = element.tagName === 'script' ? attributeOf(element, 'src') : undefined;
    if (address === undefined) continue;
    const { digest, imports } = get(address);
    setAttribute(element, 'integrity', digest);
    for (const one of imports) imported.add(one);
  }
  const head = findElement(elements, 'head');
  if (!head) return;
  for (const href of imported) {
    const attributes = { rel: 'modulepreload', href, integrity: get(href).digest };
    insertChild(head, makeElement('link', attributes));
  }
}
