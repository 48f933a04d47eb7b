import { doubtsOf } from '../../../article/doubts.ts';
import type { Article, ArticleBlock, Story } from '../../../story/story.ts';
import { interfaceFor } from '../../../text/interface.ts';
import type { Addresses } from '../address.ts';

const CONTEXT_LENGTH = 32;

/** Where words of a block stand, by the block's address and the words around them. */
function targetOf(
  { id, text }: ArticleBlock,
  { slug }: Article,
  { start, end }: { readonly start: number; readonly end: number },
  { urls, absolute }: Addresses,
) {
  return {
    source: absolute(urls.article(slug)),
    selector: {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
      value: id,
      refinedBy: {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
        suffix: text.slice(end, end + CONTEXT_LENGTH),
      },
    },
  };
}

const textualBody = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
});

/** One annotation for each change of a block, selected in the restored text. */
function changesOf(block: ArticleBlock, article: Article, at: Addresses) {
  const file = at.absolute(at.urls.at('data/annotations.json'));
  let start = 0;
  return block.spans.flatMap(({ text, change }) => {
    const stretch = { start, end: start + text.length };
    start = stretch.end;
    if (!change) return [];
    return [
      {
        id: `${file}#${article.slug}-${block.id}-${stretch.start}`,
        type: 'Annotation',
        motivation: 'editing',
        body: [
          textualBody('describing', change.reason),
          textualBody('editing', change.was),
          textualBody('tagging', change.rule),
        ],
        target: targetOf(block, article, stretch, at),
      },
    ];
  });
}

/** One annotation for each doubt. */
function doubtsIn(block: ArticleBlock, article: Article, at: Addresses) {
  const file = at.absolute(at.urls.at('data/annotations.json'));
  return doubtsOf(block.spans).map((doubt) => ({
    id: `${file}#${article.slug}-${block.id}-${doubt.start}-doubt`,
    type: 'Annotation',
    motivation: 'questioning',
    body: [textualBody('describing', doubt.reason)],
    target: targetOf(block, article, doubt, at),
  }));
}

/**
 * The restorations as Web Annotations (W3C, 2017): what stands in the restored text, what stood in the scraped copy
 * (purpose `editing`), and why; and the doubted words (motivation `questioning`).
 */
export function annotationsFile(story: Story, at: Addresses): string {
  const id = at.absolute(at.urls.at('data/annotations.json'));
  const items = [...story.articles.values()].flatMap((article) =>
    article.blocks.flatMap((block) => [
      ...changesOf(block, article, at),
      ...doubtsIn(block, article, at),
    ]),
  );
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: interfaceFor(story.story.language).text.data.restorations(story.story.title),
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}
