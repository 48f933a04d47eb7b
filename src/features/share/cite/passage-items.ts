import type { Article, Story } from '../../../story/story.ts';
import { openQuotes } from '../../../text/open-quotes.ts';
import { MAX_LINKED_BLOCKS } from '../../reading/article-html/article-tree.ts';
import type { Addresses } from '../address.ts';
import { shorten } from '../shorten.ts';
import { articleItem, type CslItem, copyWords } from './citable.ts';

const QUOTED_LENGTH = 120;

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
  const quotable = article.blocks.filter(({ role }) => role !== 'furniture' && role !== 'title');
  return new Map(
    quotable.map(({ id, text, scraped }) => {
      const restored = text !== scraped;
      const key = `${article.slug}-${id}`;
      const quoted = openQuotes(shorten(text, QUOTED_LENGTH));
      return [
        id,
        {
          ...whole,
          id: key,
          'citation-key': key,
          genre: `Paragraph ${id.slice(1)}, ${restored ? 'restored reading of' : 'unchanged from'} ${copy}`,
          URL: absolute(urls.block(article.slug, id)),
          note: restored
            ? `${quoted} As scraped: ${openQuotes(shorten(scraped, QUOTED_LENGTH))}`
            : quoted,
        },
      ];
    }),
  );
}
