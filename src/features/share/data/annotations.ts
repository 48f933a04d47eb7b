import type { Article, ArticleBlock, Story } from '../../../story/story.ts';
import type { Addresses } from '../address.ts';

const CONTEXT_LENGTH = 32;

/** The annotations of one block: one for each change, selected in the restored text. */
function annotationsOf(block: ArticleBlock, article: Article, { urls, absolute }: Addresses) {
  let start = 0;
  return block.spans.flatMap(({ text, change }) => {
    const [from, end] = [start, start + text.length];
    start = end;
    if (!change) return [];
    return [
      {
        id: `${absolute(urls.at('data/annotations.json'))}#${article.slug}-${block.id}-${from}`,
        type: 'Annotation',
        motivation: 'editing',
        body: [
          {
            type: 'TextualBody',
            purpose: 'describing',
            format: 'text/plain',
            value: change.reason,
          },
          { type: 'TextualBody', purpose: 'editing', format: 'text/plain', value: change.was },
          { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: change.rule },
        ],
        target: {
          source: absolute(urls.article(article.slug)),
          selector: {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
            value: block.id,
            refinedBy: {
              type: 'TextQuoteSelector',
              exact: text,
              prefix: block.text.slice(Math.max(0, from - CONTEXT_LENGTH), from),
              suffix: block.text.slice(end, end + CONTEXT_LENGTH),
            },
          },
        },
      },
    ];
  });
}

/**
 * The restorations as Web Annotations (W3C, 2017): what stands in the restored text, what stood in the scraped copy
 * (purpose `editing`), and why.
 */
export function annotationsFile(story: Story, at: Addresses): string {
  const id = at.absolute(at.urls.at('data/annotations.json'));
  const items = [...story.articles.values()].flatMap((article) =>
    article.blocks.flatMap((block) => annotationsOf(block, article, at)),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `${story.story.title}: restorations`,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
