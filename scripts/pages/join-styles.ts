import { type HtmlElement, removeElement, setText, textOf } from '../../src/markup/html-tree.ts';

/**
 * Makes one style sheet of all that stand in a page's head, in their order: a policy then has one hash to name, which
 * no compression makes shorter.
 *
 * @param elements all of the page
 * @param put gives the styles that are meant, see `nameSheets`
 * @returns the elements that are left
 */
export function joinStyles(
  elements: readonly HtmlElement[],
  put: (styles: string) => string = (styles) => styles,
): HtmlElement[] {
  const styles = elements.filter(
    ({ tagName, attrs, parentNode }) =>
      tagName === 'style' && attrs.length === 0 && parentNode?.nodeName === 'head',
  );
  const [first, ...others] = styles;
  if (!first) return [...elements];
  setText(first, put(styles.map(textOf).join('')));
  for (const style of others) removeElement(style);
  const gone = new Set(others);
  return elements.filter((element) => !gone.has(element));
}
