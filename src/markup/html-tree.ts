import { type DefaultTreeAdapterTypes, html, parse, serialize } from 'parse5';

/** A page as a tree. All that reads or changes finished HTML does it here: in a tree no text turns into markup. */
export type HtmlTree = DefaultTreeAdapterTypes.Document;
export type HtmlNode = DefaultTreeAdapterTypes.Node;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

/** What `<noscript>` holds is markup too: readers without JavaScript get it. */
const OPTIONS = { scriptingEnabled: false };

/** Reads a whole page as browsers do, by the HTML standard's own algorithm. */
export const parseHtml = (page: string): HtmlTree => parse(page, OPTIONS);

/** Writes a page. In attributes too `<` and `>` are escaped, so that no value looks like a tag even to a careless reader. */
export const serializeHtml = (tree: HtmlTree): string => serialize(tree, OPTIONS);

function* walk(node: HtmlNode): Generator<HtmlElement> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** All elements, in the order of their start tags. */
export const elementsOf = (node: HtmlNode): HtmlElement[] => [...walk(node)];

/** The first element of a name. */
export const findElement = (
  elements: readonly HtmlElement[],
  name: string,
): HtmlElement | undefined => elements.find(({ tagName }) => tagName === name);

/** The value of an attribute, '' where it has none, undefined where the element does not have it. */
export const attributeOf = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

export function setAttribute(element: HtmlElement, name: string, value: string): void {
  const attribute = element.attrs.find((one) => one.name === name);
  if (attribute) attribute.value = value;
  else element.attrs.push({ name, value });
}

/** The text of a node and of all in it. */
export function textOf(node: HtmlNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** An element that stands in no tree yet. */
export function makeElement(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  text = '',
): HtmlElement {
  const element: HtmlElement = {
    nodeName: tagName,
    tagName,
    attrs: Object.entries(attributes).map(([name, value]) => ({ name, value })),
    namespaceURI: html.NS.HTML,
    childNodes: [],
    parentNode: null,
  };
  if (text !== '') setText(element, text);
  return element;
}

/** Puts a text in the place of all that an element holds. */
export function setText(element: HtmlElement, text: string): void {
  element.childNodes = [{ nodeName: '#text', value: text, parentNode: element }];
}

/** Takes an element, and all in it, out of its tree. */
export function removeElement(element: HtmlElement): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
  element.parentNode = null;
}

/** Puts an element into another, as its child of the given place; behind all others without one. */
export function insertChild(
  parent: HtmlElement,
  child: HtmlElement,
  place: number = parent.childNodes.length,
): void {
  child.parentNode = parent;
  parent.childNodes.splice(place, 0, child);
}

/** Puts an element before another. */
export function insertBefore(next: HtmlElement, element: HtmlElement): void {
  const parent = next.parentNode;
  if (!parent) return;
  element.parentNode = parent;
  parent.childNodes.splice(parent.childNodes.indexOf(next), 0, element);
}
