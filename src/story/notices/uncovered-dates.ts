import { restoredText } from '../../article/article-body.ts';
import { sentenceAround } from '../evidence/sentence-around.ts';
import { findDates } from '../find-dates.ts';
import { knownValue } from '../known-value.ts';
import type { NoticeFinder } from './notice.ts';
import { touchedBy } from './touched-by.ts';

/** Pictures' captions and the lines under posts date the picture and the post, not an event. */
const UNDATED_ROLES = new Set(['furniture', 'caption', 'credit', 'attribution', 'note']);

/** The dates in the reports that stand in no sentence from which an event takes its evidence. */
export const findUncoveredDates: NoticeFinder = ({ articles }, story) => {
  const touched = touchedBy([...story.events.values()].flatMap((event) => event.passages));
  return articles.flatMap((article) => {
    const language = knownValue<readonly string[]>(article.data.language)?.at(-1);
    const written = knownValue<string>(article.data.published) ?? story.story.span.to;
    return article.blocks
      .filter((block) => !UNDATED_ROLES.has(block.role))
      .flatMap((block) => {
        const text = restoredText(block);
        const isTold = touched(article, block.id);
        return findDates(text, written, language)
          .filter(({ start }) => !isTold(sentenceAround(text, start, start + 1)))
          .map(({ text: words, means }) => ({
            article,
            block: block.id,
            message: `No event has its evidence in the sentence that says “${words}” (${means}).`,
          }));
      });
  });
};
