import { restoredText } from '../../article/article-body.ts';
import { extractQuotations } from '../extract-quotations.ts';
import type { NoticeFinder } from './notice.ts';
import { touchedBy } from './touched-by.ts';

/** The quotations of the reports that no version of an utterance in `quotes` touches. */
export const findUnassignedQuotations: NoticeFinder = ({ articles }, story) => {
  const touched = touchedBy([...story.quotes.values()].flatMap((quote) => quote.versions));
  return articles.flatMap((article) =>
    article.blocks.flatMap((block) => {
      const isCited = touched(article, block.id);
      return extractQuotations(restoredText(block))
        .filter((quotation) => quotation.depth === 0 && !isCited(quotation))
        .map(({ text }) => ({
          article,
          block: block.id,
          message: `No entry of “quotes” says who speaks here: “${text}”.`,
        }));
    }),
  );
};
