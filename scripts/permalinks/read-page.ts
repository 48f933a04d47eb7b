import { attributeOf, findElement, type HtmlElement } from '../../src/markup/html-tree.ts';
import type { BuiltPage } from '../../src/story/permalinks/permalinks.ts';

/**
 * What addresses a page of a built site has; none when it only sends its reader on.
 *
 * @param path of the page below the base: `/articles/a/`
 * @param elements all of the page
 */
export function readPage(path: string, elements: readonly HtmlElement[]): BuiltPage | undefined {
  const root = findElement(elements, 'html');
  if (root && attributeOf(root, 'data-moved') !== undefined) return undefined;
  return { path, ids: elements.flatMap((element) => attributeOf(element, 'id') ?? []) };
}
