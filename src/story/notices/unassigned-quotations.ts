import { restoredText } from '../../markdown/article-body.ts';
import { extractQuotations } from '../extract-quotations.ts';
import type { NoticeFinder } from './notice.ts';

/** The quotations of the reports that no version of an utterance in `quotes` touches. */
export const findUnassignedQuotations: NoticeFinder = ({ articles }, story) => {
  const versions = [...story.quotes.values()].flatMap((quote) => quote.versions);
  return articles.flatMap((article) =>
    article.blocks.flatMap((block) => {
      const cited = versions.filter(
        (version) => version.report === article.data.slug && version.block === block.id,
      );
      return extractQuotations(restoredText(block))
        .filter(({ depth }) => depth === 0)
        .filter(({ start, end }) => !cited.some((one) => one.start < end && one.end > start))
        .map(({ text }) => ({
          article,
          block: block.id,
          message: `No entry of “quotes” says who speaks here: “${text}”.`,
        }));
    }),
  );
};
