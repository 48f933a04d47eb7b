import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import type { TextBlock } from '../../../article/article-body.ts';
import type { Catalogue } from '../../../text/en.ts';
import { annotateBlocks, type MarginNote } from './annotate-blocks.ts';
import { articleTree, type CitationOf } from './article-tree.ts';
import type { HastChild } from './change-tree.ts';
import { changesList, doubtsList, type EvidenceLinks } from './changes-list.ts';
import { noteAnchors } from './note-anchors.ts';
import { setAcronyms } from './set-acronyms.ts';

/** What a page needs besides the blocks. */
export interface ArticleHtmlOptions {
  /** What the interface says around the article's own words. */
  readonly words: Catalogue;
  readonly notes: ReadonlyMap<string, readonly MarginNote[]>;
  readonly links: EvidenceLinks;
  /** Ids of blocks that are no longer there, by the id of the block that they lead to. */
  readonly formerIds?: ReadonlyMap<string, readonly string[]>;
  readonly citationOf?: CitationOf;
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
  /** Styles by which a note finds the place that it explains. */
  readonly anchors: string;
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
  { words, notes, links, formerIds, citationOf }: ArticleHtmlOptions,
): ArticleHtml {
  const tree = articleTree(blocks, words, formerIds, citationOf);
  const { title } = tree;
  return {
    title: title && { block: title.block, html: serialize(title.children) },
    text: serialize(setAcronyms(annotateBlocks(tree.parts, notes, words))),
    changeCount: tree.changes.length + [...tree.unlisted.values()].reduce((a, b) => a + b, 0),
    doubtCount: tree.doubts.length,
    standingCount: tree.doubts.filter(({ changed }) => !changed).length,
    changes: serialize([changesList(tree, links, words)]),
    anchors: noteAnchors(tree.changes.length),
    doubts: serialize([doubtsList(tree, words)]),
  };
}
