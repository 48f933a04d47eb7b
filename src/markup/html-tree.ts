import { type DefaultTreeAdapterTypes, html, parse, serialize } from 'parse5';

/** A page as a tree. All that reads or changes finished HTML does it here: text never turns into markup in a tree. */
export type HtmlTree = DefaultTreeAdapterTypes.Document;
export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What `<noscript>` holds is markup too: readers without JavaScript get it. */
const OPTIONS = { scriptingEnabled: false };

/** Reads a whole page as browsers do, by the HTML standard's own algorithm. */
export const parseHtml = (page: string): HtmlTree => parse(page, OPTIONS);

/** Writes a page. In attributes too `<` and `>` are escaped, so that no value looks like a tag even to a careless reader. */
export const serializeHtml = (tree: HtmlTree): string => serialize(tree, OPTIONS);

/** All elements, in the order of their start tags. */
export function* elementsOf(node: HtmlNode): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** The value of an attribute, '' where it has none, undefined where the element does not have it. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/** The text of a node and of all in it. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** An element that stands in no tree yet. */
export const makeElement = (
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HtmlElement => {
  const element: HtmlElement = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
  if (text !== '') {
    element.childNodes.push({ nodeName: '#text', value: text, parentNode: element });
  }
  return element;
};
