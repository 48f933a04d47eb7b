import { attributeOf, type HtmlNode } from '../../src/markup/html-tree.ts';

/** What a node is in, by an attribute: that of the nearest element that has it. */
export function inherited(node: HtmlNode | null, name: string): string | undefined {
  if (!node) return undefined;
  const own = 'tagName' in node ? attributeOf(node, name) : undefined;
  return own ?? inherited('parentNode' in node ? node.parentNode : null, name);
}
