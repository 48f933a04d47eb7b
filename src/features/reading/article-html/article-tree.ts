import { h } from 'hastscript';
import { scrapedText, type TextBlock } from '../../../article/article-body.ts';
import { pictureWords } from '../../../text/picture-words.ts';
import type { ArticleWords } from './article-words.ts';
import {
  type Apparatus,
  createSpanWriter,
  type HastChild,
  type HastElement,
} from './change-tree.ts';
import { type MarginNote, marginList, marginSign, notesBeside } from './margin-notes.ts';
import { setAcronyms } from './set-acronyms.ts';

/** An article's text as HTML, and what its notes say. */
export interface ArticleTree extends Apparatus {
  /** The block that holds the title, where the file has one. */
  readonly title: { readonly block: string; readonly children: readonly HastChild[] } | undefined;
  readonly elements: readonly HastElement[];
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

/** What stands around the words of an article. */
export interface AroundText {
  /** What the interface says. */
  readonly words: ArticleWords;
  /** What each block carries, by its id. */
  readonly notes: ReadonlyMap<string, readonly MarginNote[]>;
  /** Ids of blocks that are no longer there, by the id of the block that they lead to. */
  /** The language of what stands around the words, where it is another than theirs. */
  readonly lang?: string | undefined;
  readonly formerIds?: ReadonlyMap<string, readonly string[]>;
  /** Whether paragraphs have no address that could be handed on. */
  readonly unlinked?: boolean;
}

/** The link to a passage. Its sign is the stylesheet's, so that the text stays the report's own. */
function linkTo(block: TextBlock, { words }: AroundText): HastElement[] {
  if (block.role === 'title' || block.role === 'furniture') return [];
  const ariaLabel = words.reading.linkToParagraph(block.id.slice(1));
  return [h('copy-link', [h('a', { href: `#${block.id}`, ariaLabel })])];
}

function groupElement(
  group: Readonly<Group>,
  children: readonly HastElement[],
  words: ArticleWords,
): HastElement[] {
  const shape = shapeOf(group[0]);
  if (group.some(isUncertain)) {
    const summary = h('summary', words.reading.folded(group.length));
    return [h('details.folded.remarks', [summary, ...children])];
  }
  if (shape === 'figure') return [h('figure', [h('figcaption', [...children])])];
  return shape === 'blockquote' ? [h('blockquote', [...children])] : [...children];
}

const isFurniture = ([{ role }]: Readonly<Group>) => role === 'furniture';

/** The notes beside each group of blocks, by its first block; those of the title stand beside the first words. */
function notesOfGroups(
  groups: readonly Group[],
  titleBlock: TextBlock | undefined,
  notes: AroundText['notes'],
) {
  const first = groups.find((group) => !isFurniture(group));
  const idsOf = (group: Group) => [
    ...group.map(({ id }) => id),
    ...(group === first && titleBlock ? [titleBlock.id] : []),
  ];
  return notesBeside(groups.map(idsOf), notes);
}

/**
 * An article's blocks as HTML elements, both readings in one tree. Blocks of the scraped page that are no part of
 * the article, and its title when it is given again, are `.cut`: the reading view hides them, or folds them up where
 * it is not certain what they are.
 */
export function articleTree(blocks: readonly TextBlock[], around: AroundText): ArticleTree {
  const writer = createSpanWriter(maxNotesOf(blocks));
  const linked = !around.unlinked && blocks.length <= MAX_LINKED_BLOCKS;
  const titleBlock = blocks.find(({ role }) => role === 'title');
  const written = new Map(blocks.map((block) => [block, writer.write(block)]));
  const childrenOf = (block: TextBlock) => written.get(block) ?? [];
  const title = titleBlock && { block: titleBlock.id, children: childrenOf(titleBlock) };
  const groups = groupBlocks(blocks.filter((block) => block !== titleBlock));
  const notes = notesOfGroups(groups, titleBlock, around.notes);
  const elements = groups.flatMap((group) => {
    const lines = group.map((block) => {
      const ids = [...(block.also ?? []), ...(around.formerIds?.get(block.id) ?? [])];
      const former = ids.map((id) => h('span', { id }));
      const sign = marginSign(block.id, notes.get(block.id) ?? [], around.lang);
      const hidden = block.role === 'furniture' || block.role === 'title';
      const name = block === group[0] ? pictureWords(block, around.words) : undefined;
      return h(ELEMENT_OF_ROLE[block.role], { id: block.id, hidden }, [
        ...former,
        ...(name === undefined ? [] : [h('b', { lang: around.lang }, name), ' ']),
        ...setAcronyms(childrenOf(block)),
        ...(sign ? [sign] : []),
        ...(linked ? linkTo(block, around) : []),
      ]);
    });
    const beside = notes.get(group[0].id);
    return [
      ...groupElement(group, lines, around.words),
      ...(beside ? [marginList(group[0].id, beside, around.lang)] : []),
    ];
  });
  return { title, elements, ...writer.apparatus() };
}
