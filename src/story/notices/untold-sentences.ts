import { restoredText } from '../../article/article-body.ts';
import { splitSentences } from '../evidence/sentence-around.ts';
import type { Passage } from '../story.ts';
import type { NoticeFinder } from './notice.ts';
import { touchedBy } from './touched-by.ts';

const TOLD_ROLES = new Set(['paragraph', 'quotation']);

/** How much of a sentence is named in a notice. */
const SHOWN_LENGTH = 70;

const shorten = (text: string) =>
  text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH).replace(/\s\S*$/, '')} …`;

/** The sentences of the reports from which nothing of the story takes its evidence. */
export const findUntoldSentences: NoticeFinder = ({ articles }, story) => {
  const passages: readonly Passage[] = [
    ...[...story.events.values()].flatMap((event) => event.passages),
    ...[...story.questions.values()].flatMap((question) => question.answers),
    ...[...story.quotes.values()].flatMap((quote) => quote.versions),
    ...[...story.agreements.values()].flatMap((agreement) => agreement.passages),
    ...story.story.keyPoints.flatMap((point) => point.passages),
  ];
  const touched = touchedBy(passages);
  return articles.flatMap((article) =>
    article.blocks
      .filter(({ role }) => TOLD_ROLES.has(role))
      .flatMap((block) => {
        const text = restoredText(block);
        const isTold = touched(article, block.id);
        return splitSentences(text)
          .filter((sentence) => !isTold(sentence))
          .map(({ start, end }) => ({
            article,
            block: block.id,
            message: `Nothing of the story rests on: “${shorten(text.slice(start, end))}”.`,
          }));
      }),
  );
};
