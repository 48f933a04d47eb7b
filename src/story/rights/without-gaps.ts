import { restoredText, type Span, scrapedText } from '../../article/article-body.ts';
import type { ArticleBlock } from '../story.ts';

const GAP = '…';

/** A block for programs that count words: of what says that words are not shown only a sign is left. */
export interface Ungapped {
  readonly spans: readonly Span[];
  readonly text: string;
  readonly scraped: string;
  /** Where an offset into the block's text stands in this one. */
  readonly move: (at: number) => number;
}

export function withoutGaps(block: Pick<ArticleBlock, 'id' | 'role' | 'spans'>): Ungapped {
  const shorter: { end: number; by: number }[] = [];
  let length = 0;
  const spans = block.spans.map((span): Span => {
    length += span.text.length;
    if (span.withheld === undefined) return span;
    shorter.push({ end: length, by: span.text.length - GAP.length });
    return { text: GAP };
  });
  const own = { ...block, spans };
  return {
    spans,
    text: restoredText(own),
    scraped: scrapedText(own),
    move: (at) => at - shorter.reduce((sum, { end, by }) => (end <= at ? sum + by : sum), 0),
  };
}
