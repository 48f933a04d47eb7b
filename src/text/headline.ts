import { doubtsOf, doubtsWithin } from '../article/doubts.ts';
import type { Article } from '../story/story.ts';
import type { Catalogue } from './en.ts';
import { doubtReasons, markDoubts } from './mark-doubts.ts';

type Titled = Pick<Article, 'title' | 'meta' | 'blocks'>;

/** The headline's words and its doubts, where the report's own headline is shown. */
function doubtedHeadline({ title, blocks }: Titled) {
  const block = blocks.find(({ role }) => role === 'title');
  if (block?.text.trim() !== title) return { text: title, doubts: [] };
  const start = block.text.indexOf(title);
  return { text: title, doubts: doubtsWithin(doubtsOf(block.spans), start, start + title.length) };
}

/**
 * A report's headline as it stands anywhere but above the report: one that the editor wrote says so, and doubted words
 * have their sign.
 */
export function headlineOf(article: Titled, text: Catalogue): string {
  const headline = markDoubts(doubtedHeadline(article));
  return isEditors(article) ? text.reading.editorsHeadline(headline) : headline;
}

/** Whether the headline is the editor's own. */
export const isEditors = ({ meta }: Pick<Article, 'meta'>): boolean =>
  meta.title.status === 'editor';

/** Why words of the headline are doubted. */
export const headlineDoubts = (article: Titled): string[] =>
  doubtReasons([doubtedHeadline(article)]);
