import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { TextBlock } from '../../../article/article-body.ts';
import { type AroundText, articleTree } from './article-tree.ts';
import type { HastChild } from './change-tree.ts';
import { changesList, doubtsList, type EvidenceLinks } from './changes-list.ts';

/** What a page needs besides the blocks. */
export interface ArticleHtmlOptions extends AroundText {
  readonly links: EvidenceLinks;
}

/** The parts of an article's page that are made from its blocks. */
export interface ArticleHtml {
  readonly text: string;
  /** The heading's block and its words, where the file has a title. */
  readonly title: { readonly block: string; readonly html: string } | undefined;
  /** How many changes and doubted passages there are; the lists are empty elements when there are none. */
  readonly changeCount: number;
  readonly doubtCount: number;
  /** How many of the doubted passages stand as they were scraped. */
  readonly standingCount: number;
  readonly changes: string;
  readonly doubts: string;
}

const serializer = unified().use(rehypeStringify);

function serialize(elements: readonly HastChild[]): string {
  return String(serializer.stringify({ type: 'root', children: [...elements] }));
}

/**
 * An article's HTML. The words of the file reach it as text nodes alone, never as markup, and every address is one of
 * the site's own: that, and not a filter afterwards, is what makes hostile text inert.
 */
export function articleHtml(
  blocks: readonly TextBlock[],
  { links, ...around }: ArticleHtmlOptions,
): ArticleHtml {
  const tree = articleTree(blocks, around);
  const { title } = tree;
  return {
    title: title && { block: title.block, html: serialize(title.children) },
    text: serialize(tree.elements),
    changeCount: tree.changes.length + [...tree.unlisted.values()].reduce((a, b) => a + b, 0),
    doubtCount: tree.doubts.length,
    standingCount: tree.doubts.filter(({ changed }) => !changed).length,
    changes: serialize([changesList(tree, links, around.words)]),
    doubts: serialize([doubtsList(tree)]),
  };
}
