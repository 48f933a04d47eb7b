import { overlaps, type TextRange } from '../evidence/overlaps.ts';
import type { ArticleEntry } from '../files.ts';
import type { Passage } from '../story.ts';

/**
 * Makes tests for whether one of the passages stands, with a character at least, in a range of a block. The passages are
 * gone through once for all blocks.
 */
export function touchedBy(
  passages: readonly Passage[],
): (article: ArticleEntry, block: string) => (range: TextRange) => boolean {
  const byBlock = Map.groupBy(passages, ({ report, block }) => `${report} ${block}`);
  return (article, block) => {
    const here = byBlock.get(`${article.data.slug} ${block}`) ?? [];
    return (range) => here.some((passage) => overlaps(passage, range));
  };
}
