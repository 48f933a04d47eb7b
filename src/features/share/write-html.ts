import type { Text } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { HastElement } from '../reading/article-html/change-tree.ts';

const serializer = unified().use(rehypeStringify, { closeSelfClosing: true });

/** Elements and texts as HTML that is well-formed XML too, so that feeds and books can hold it. */
export function writeHtml(nodes: readonly (HastElement | Text)[]): string {
  const html = String(serializer.stringify({ type: 'root', children: [...nodes] }));
  // The end of a CDATA section, which XML forbids in text and which would end one around it.
  return html.replaceAll(']]>', ']]&gt;');
}

/** A text as such HTML. */
export const writeText = (value: string): string => writeHtml([{ type: 'text', value }]);
