import { h } from 'hastscript';
import { scrapedText, type TextBlock } from '../../../article/article-body.ts';
import type { Catalogue } from '../../../text/en.ts';
import {
  type Apparatus,
  createSpanWriter,
  type HastChild,
  type HastElement,
} from './change-tree.ts';

/** One element of the article's text and the ids of the blocks inside it. */
export interface BodyPart {
  readonly blocks: readonly string[];
  /** Undefined for the title: it stands above the text, as the page's heading. */
  readonly element: HastElement | undefined;
}

/** An article's text as HTML, and what its notes say. */
export interface ArticleTree extends Apparatus {
  /** The block that holds the title, where the file has one. */
  readonly title: { readonly block: string; readonly children: readonly HastChild[] } | undefined;
  readonly parts: readonly BodyPart[];
}

type Shape = 'figure' | 'blockquote' | 'page' | 'alone';

/** Pictures keep their credit, and posts their signature, in one element. */
function shapeOf(block: TextBlock): Shape {
  if (block.role === 'caption' || block.role === 'credit') return 'figure';
  if (block.role === 'quotation' || block.role === 'attribution') return 'blockquote';
  return block.role === 'furniture' ? 'page' : 'alone';
}

/** Whether `block` belongs into the element that ends with `before`. */
function continues(before: TextBlock, block: TextBlock): boolean {
  const shape = shapeOf(block);
  if (shape === 'alone' || shape !== shapeOf(before)) return false;
  return block.role !== 'caption' && before.role !== 'attribution';
}

type Group = [TextBlock, ...TextBlock[]];

/** Whether a line was taken out on its place or form alone, so that it may be the writer's after all. */
const isUncertain = ({ role, spans }: TextBlock) =>
  role === 'furniture' && spans.some(({ change }) => change?.grade === 'likely');

/** Lines of the page stand together where one of them is uncertain: a reader can unfold them. */
const parted = (groups: readonly Group[]): Group[] =>
  groups.flatMap((group) =>
    shapeOf(group[0]) === 'page' && !group.some(isUncertain)
      ? group.map((block): Group => [block])
      : [group],
  );

function groupBlocks(blocks: readonly TextBlock[]): Group[] {
  const groups: Group[] = [];
  for (const block of blocks) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && continues(before, block)) group.push(block);
    else groups.push([block]);
  }
  return parted(groups);
}

const ELEMENT_OF_ROLE: Record<TextBlock['role'], string> = {
  paragraph: 'p',
  title: 'p.cut',
  heading: 'h2',
  caption: 'p',
  credit: 'p.credit',
  quotation: 'p',
  attribution: 'p.by',
  note: 'p.endnote',
  furniture: 'p.cut',
};

/** Each of an article's first notes, however short it is. */
const FREE_NOTES = 300;
/** A longer article has a note to so many characters: no report needs more, and a page could not carry them. */
const CHARACTERS_PER_NOTE = 50;
/** No report has more paragraphs; a longer list of lines is shown without the ways to hand each on. */
export const MAX_LINKED_BLOCKS = 1000;

const maxNotesOf = (blocks: readonly TextBlock[]) =>
  Math.max(
    FREE_NOTES,
    blocks.reduce((sum, block) => sum + scrapedText(block).length, 0) / CHARACTERS_PER_NOTE,
  );

/** The address that says how to cite a block. */
export type CitationOf = (block: string) => string;

/**
 * The ways to hand on a passage: a link to it, and one to its citation, which is shown where the reader came by the
 * first. Their signs are the stylesheet's, so that the text stays the report's own.
 */
function linksTo(
  block: TextBlock,
  words: Catalogue,
  citationOf: CitationOf | undefined,
): HastElement[] {
  if (block.role === 'title' || block.role === 'furniture') return [];
  const number = block.id.slice(1);
  const link = h('copy-link', [
    h('a', { href: `#${block.id}`, ariaLabel: words.reading.linkToParagraph(number) }),
  ]);
  if (!citationOf) return [link];
  const cite = { href: citationOf(block.id), ariaLabel: words.reading.citeParagraph(number) };
  return [link, h('a.cite-passage', cite)];
}

function groupElement(
  group: Readonly<Group>,
  children: readonly HastElement[],
  words: Catalogue,
): HastElement | undefined {
  const shape = shapeOf(group[0]);
  if (group.some(isUncertain)) {
    const summary = h('summary', words.reading.folded(group.length));
    return h('details.folded', [summary, ...children]);
  }
  if (shape === 'figure') return h('figure', [h('figcaption', [...children])]);
  if (shape === 'blockquote') return h('blockquote', [...children]);
  return children[0];
}

/**
 * An article's blocks as HTML elements, both readings in one tree. Blocks of the scraped page that are no part of
 * the article, and its title when it is given again, are `.cut`: the reading view hides them, or folds them up where
 * it is not certain what they are.
 */
export function articleTree(
  blocks: readonly TextBlock[],
  words: Catalogue,
  formerIds: ReadonlyMap<string, readonly string[]> = new Map(),
  citationOf?: CitationOf,
): ArticleTree {
  const writer = createSpanWriter(maxNotesOf(blocks));
  const linked = blocks.length <= MAX_LINKED_BLOCKS;
  const titleBlock = blocks.find(({ role }) => role === 'title');
  let title: ArticleTree['title'];
  const parts = groupBlocks(blocks).map((group): BodyPart => {
    if (titleBlock && group[0] === titleBlock) {
      title = { block: titleBlock.id, children: writer.write(titleBlock) };
      return { blocks: [titleBlock.id], element: undefined };
    }
    const children = group.map((block) => {
      const spans: HastChild[] = writer.write(block);
      const ids = [...(block.also ?? []), ...(formerIds.get(block.id) ?? [])];
      const former = ids.map((id) => h('span', { id }));
      const children = [...former, ...spans, ...(linked ? linksTo(block, words, citationOf) : [])];
      return h(ELEMENT_OF_ROLE[block.role], { id: block.id }, children);
    });
    return {
      blocks: group.map((block) => block.id),
      element: groupElement(group, children, words),
    };
  });
  return { title, parts, ...writer.apparatus() };
}
