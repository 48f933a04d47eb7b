import { restoredText } from '../../markdown/article-body.ts';
import { findDates } from '../find-dates.ts';
import { knownValue } from '../known-value.ts';
import { splitSentences } from '../sentence-around.ts';
import type { NoticeFinder } from './notice.ts';

/** Pictures' captions and the lines under posts date the picture and the post, not an event. */
const UNDATED_ROLES = new Set(['furniture', 'caption', 'credit', 'attribution', 'note']);

/** The dates in the reports that stand in no sentence from which an event takes its evidence. */
export const findUncoveredDates: NoticeFinder = ({ articles }, story) => {
  const passages = [...story.events.values()].flatMap((event) => event.passages);
  return articles.flatMap((article) => {
    const written = knownValue<string>(article.data.published) ?? story.story.span.to;
    return article.blocks
      .filter((block) => !UNDATED_ROLES.has(block.role))
      .flatMap((block) => {
        const text = restoredText(block);
        const cited = passages.filter(
          (passage) => passage.report === article.data.slug && passage.block === block.id,
        );
        const uncovered = splitSentences(text).filter(
          ({ start, end }) => !cited.some((one) => one.start < end && one.end > start),
        );
        return findDates(text, written)
          .filter(({ start }) => uncovered.some((s) => s.start <= start && start < s.end))
          .map(({ text: words, means }) => ({
            article,
            block: block.id,
            message: `No event has its evidence in the sentence that says “${words}” (${means}).`,
          }));
      });
  });
};
