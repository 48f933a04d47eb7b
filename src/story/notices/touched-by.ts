import { overlaps, type TextRange } from '../evidence/overlaps.ts';
import type { ArticleEntry } from '../files.ts';
import type { Passage } from '../story.ts';

/** Makes a test for whether one of the passages stands, with a character at least, in a range of the block. */
export function touchedBy(
  passages: readonly Passage[],
  article: ArticleEntry,
  block: string,
): (range: TextRange) => boolean {
  const here = passages.filter(
    (passage) => passage.report === article.data.slug && passage.block === block,
  );
  return (range) => here.some((passage) => overlaps(passage, range));
}
