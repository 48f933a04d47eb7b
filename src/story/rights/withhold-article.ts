import { restoredText, scrapedText } from '../../article/article-body.ts';
import type { Article, ArticleBlock } from '../story.ts';
import { isHidden } from './rights-of.ts';
import {
  type Mark,
  type ShownStretch,
  type WithheldBlock,
  withholdBlock,
} from './withhold-block.ts';

/** What stands in place of words that are not shown, in the language of the story. */
export interface Marks {
  readonly leftOut: Mark;
  /** Of a report that was withdrawn. */
  readonly withdrawn: Mark;
}

export interface WithheldArticle {
  readonly blocks: ReadonlyMap<string, WithheldBlock>;
  /** How the blocks read now, in their order. */
  readonly read: readonly ArticleBlock[];
}

const WHOLE: ShownStretch = { start: 0, end: Infinity };

const headline = ({ meta }: Article) =>
  meta.title.status === 'unknown' ? undefined : meta.title.value;

/** A report without the words that are not shown. Its headline is a fact about it and stays. */
export function withholdArticle(
  article: Article,
  cited: ReadonlyMap<string, readonly ShownStretch[]>,
  marks: Marks,
): WithheldArticle {
  const hidden = isHidden(article.rights);
  const mark = article.rights?.withdrawn ? marks.withdrawn : marks.leftOut;
  const blocks = new Map<string, WithheldBlock>();
  const read = article.blocks.map((block): ArticleBlock => {
    const isTitle = block.role === 'title' && block.text === headline(article);
    const shown = hidden ? [] : (cited.get(`${article.slug}#${block.id}`) ?? []);
    const source = isTitle && hidden ? { ...block, spans: [{ text: block.text }] } : block;
    const made = withholdBlock(source, isTitle ? [WHOLE] : shown, mark);
    blocks.set(block.id, made);
    const { spans } = made.block;
    return { ...block, spans, text: restoredText(made.block), scraped: scrapedText(made.block) };
  });
  return { blocks, read };
}
