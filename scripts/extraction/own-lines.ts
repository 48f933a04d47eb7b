import { restoredText, scrapedText, type TextBlock } from '../../src/article/article-body.ts';

/** Lines with words, and how many of them nothing is left of. */
export interface OwnLines {
  readonly all: number;
  readonly cut: number;
}

/** @param blocks of a bare article, each line of which is its writer's */
export function countOwnLines(blocks: readonly TextBlock[]): OwnLines {
  const lines = blocks.filter((block) => /[\p{L}\p{N}]/u.test(scrapedText(block)));
  const cut = lines.filter((block) => restoredText(block).trim() === '');
  return { all: lines.length, cut: cut.length };
}
