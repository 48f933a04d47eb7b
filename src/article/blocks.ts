/**
 * What a block of the file is. `furniture` belongs to the page that was scraped and not to the article.
 */
export const blockRoles = [
  'paragraph',
  'title',
  'heading',
  'caption',
  'credit',
  'quotation',
  'attribution',
  'note',
  'furniture',
] as const;

export type BlockRole = (typeof blockRoles)[number];

/** One line of the raw file that is not blank. `start` and `end` are raw UTF-16 offsets without the line's end. */
export interface Block {
  /**
   * `p` and the block's place among the file's blocks, counted from 1; of the parts into which an editor splits a block
   * the first has its id, the others are `p7-2`, `p7-3`. It is published and never changes.
   */
  readonly id: string;
  /** Ids of the blocks that an editor joined to this one. */
  readonly also?: readonly string[] | undefined;
  readonly start: number;
  readonly end: number;
  readonly role: BlockRole;
}

const LINE = /[^\r\n\u2028\u2029]+/g;

/**
 * Splits a raw text into its blocks: the lines that hold more than white space.
 * The result depends on the raw text alone, so that no new rule renumbers a paragraph.
 */
export function splitBlocks(raw: string): Block[] {
  const blocks: Block[] = [];
  for (const match of raw.matchAll(LINE)) {
    if (!/\S/.test(match[0])) continue;
    blocks.push({
      id: `p${blocks.length + 1}`,
      start: match.index,
      end: match.index + match[0].length,
      role: 'paragraph',
    });
  }
  return blocks;
}
