import type { Article, ArticleBlock } from '../story.ts';

/** Whether every word of a block is shown. */
const isWhole = ({ spans }: Pick<ArticleBlock, 'spans'>): boolean =>
  spans.every(({ withheld }) => withheld === undefined);

/** Whether any word of a block is shown. */
export const isShown = ({ spans }: Pick<ArticleBlock, 'spans'>): boolean =>
  isWhole({ spans }) ||
  spans.some(({ text, withheld }) => withheld === undefined && /\S/.test(text));

/** The paragraph by which a report is known elsewhere: its first, of those that are shown whole. */
export const leadOf = ({ blocks }: Pick<Article, 'blocks'>): ArticleBlock | undefined =>
  blocks.find((block) => block.role === 'paragraph' && isWhole(block));
