import {
  attributeOf,
  elementsOf,
  findElement,
  insertBefore,
  insertChild,
  makeElement,
  parseHtml,
  serializeHtml,
} from '../../markup/html-tree.ts';

/**
 * A page with a line above its main part that says what copy it is.
 *
 * @param wordsIn the line in the language of the page, which is English where the page does not say
 */
export function markKept(page: string, wordsIn: (language: string) => string): string {
  const tree = parseHtml(page);
  const elements = elementsOf(tree);
  const root = findElement(elements, 'html');
  const words = wordsIn((root && attributeOf(root, 'lang')) || 'en');
  const line = makeElement('p', { class: 'kept', role: 'note' }, words);
  const main = findElement(elements, 'main');
  const body = findElement(elements, 'body');
  // A page of another making has no main part: the line then comes first in it.
  if (main) insertBefore(main, line);
  else if (body) insertChild(body, line, 0);
  return serializeHtml(tree);
}
