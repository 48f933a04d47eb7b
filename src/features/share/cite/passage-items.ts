import { doubtsOf } from '../../../article/doubts.ts';
import { isShown } from '../../../story/rights/lead-of.ts';
import type { Article, Story } from '../../../story/story.ts';
import { DOUBT_SIGN } from '../../../text/doubt-sign.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { doubtReasons, markDoubts } from '../../../text/mark-doubts.ts';
import { openQuotes } from '../../../text/open-quotes.ts';
import { MAX_LINKED_BLOCKS } from '../../reading/article-html/article-tree.ts';
import type { Addresses } from '../address.ts';
import { isPassedOn } from '../passage-pages.ts';
import { shorten } from '../shorten.ts';
import { articleItem, type CslItem, copyWords } from './citable.ts';

const QUOTED_LENGTH = 120;
const REASON_LENGTH = 160;

/**
 * Each paragraph of a report that can be quoted, by its id. It says whether its words were restored, and what stood
 * there. A list of lines that is too long to have links has no passages either.
 */
export function passageItems(
  article: Article,
  story: Story,
  { urls, absolute }: Addresses,
): Map<string, CslItem> {
  if (article.blocks.length > MAX_LINKED_BLOCKS) return new Map();
  const whole = articleItem(article, story, { urls, absolute });
  const copy = copyWords(article, story);
  const { citing, doubt } = interfaceFor(story.story.language).text;
  const quotable = article.blocks.filter(isPassedOn);
  return new Map(
    quotable.map(({ id, text, scraped, spans }) => {
      const doubted = { text, doubts: doubtsOf(spans) };
      const reasons = doubtReasons([doubted]).join(' ');
      const restored = text !== scraped;
      const key = `${article.slug}-${id}`;
      // Of words that are not shown nothing can be said.
      if (!isShown({ spans })) {
        const item = { ...whole, id: key, 'citation-key': key, note: text };
        return [id, { ...item, URL: absolute(urls.block(article.slug, id)) }];
      }
      const quoted = openQuotes(shorten(markDoubts(doubted), QUOTED_LENGTH));
      return [
        id,
        {
          ...whole,
          id: key,
          'citation-key': key,
          genre: [
            citing[restored ? 'paragraphRestored' : 'paragraphUnchanged'](id.slice(1), copy),
            reasons && doubt.inCitation(shorten(reasons, REASON_LENGTH)),
          ].join(''),
          URL: absolute(urls.block(article.slug, id)),
          note: [
            quoted,
            ...(restored ? [citing.asScraped(openQuotes(shorten(scraped, QUOTED_LENGTH)))] : []),
            ...(reasons ? [`${DOUBT_SIGN} ${reasons}`] : []),
          ].join(' '),
        },
      ];
    }),
  );
}
