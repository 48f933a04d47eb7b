import { attributeOf, type HtmlElement, setAttribute } from '../../src/markup/html-tree.ts';
import { directionOf } from '../../src/text/direction.ts';

/** The direction that an element has from what it stands in. */
function directionAround({ parentNode }: HtmlElement): string {
  if (!parentNode || !('tagName' in parentNode)) return 'ltr';
  return attributeOf(parentNode, 'dir') ?? directionAround(parentNode);
}

/**
 * Gives each element that names a language its direction, where it is another than that of what it stands in: a template
 * says `lang`, and no template has to think of `dir`. One that says its direction keeps it.
 *
 * @param elements in the order of their start tags
 */
export function addDirections(elements: readonly HtmlElement[]): void {
  const directions = new Map<string, string>();
  for (const element of elements) {
    const language = attributeOf(element, 'lang');
    if (!language || attributeOf(element, 'dir') !== undefined) continue;
    const direction = directions.get(language) ?? directionOf(language);
    directions.set(language, direction);
    if (direction !== directionAround(element)) setAttribute(element, 'dir', direction);
  }
}
