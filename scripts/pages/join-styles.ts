import { type HtmlElement, removeElement, setText, textOf } from '../../src/markup/html-tree.ts';

/**
 * Makes one style sheet of all that stand in a page's head, in their order: a policy then has one hash to name, which
 * no compression makes shorter.
 *
 * @param elements all of the page
 * @returns the elements that are left
 */
export function joinStyles(elements: readonly HtmlElement[]): HtmlElement[] {
  const styles = elements.filter(
    ({ tagName, attrs, parentNode }) =>
      tagName === 'style' && attrs.length === 0 && parentNode?.nodeName === 'head',
  );
  const [first, ...others] = styles;
  if (!first || others.length === 0) return [...elements];
  setText(first, styles.map(textOf).join(''));
  for (const style of others) removeElement(style);
  const gone = new Set(others);
  return elements.filter((element) => !gone.has(element));
}
