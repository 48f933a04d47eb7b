import { h } from 'hastscript';
import type { ArticleBlock } from '../../story/story.ts';
import type { HastElement } from '../reading/article-html/change-tree.ts';

const ELEMENTS: Partial<Record<ArticleBlock['role'], string>> = {
  paragraph: 'p',
  heading: 'h3',
  caption: 'p.caption',
  credit: 'p.credit',
  quotation: 'blockquote',
  attribution: 'p.credit',
  note: 'p',
};

/**
 * A report's restored reading for places that have no marks and no margin: what the scraped page had besides is left out.
 *
 * @param prefix goes before the ids of the blocks, so that several reports fit one page; no ids without it
 */
export function restoredTree(blocks: readonly ArticleBlock[], prefix?: string): HastElement[] {
  return blocks.flatMap(({ id, role, text }) => {
    const name = ELEMENTS[role];
    if (name === undefined) return [];
    const attributes = prefix === undefined ? {} : { id: `${prefix}${id}` };
    return [h(name, attributes, role === 'quotation' ? [h('p', text)] : [text])];
  });
}
