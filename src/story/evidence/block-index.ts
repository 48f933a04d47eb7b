import {
  restoredText,
  type Span,
  scrapedText,
  type TextBlock,
} from '../../article/article-body.ts';
import { type Doubt, doubtsOf } from '../../article/doubts.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/** A text made ready for matching. */
export interface FoldedLine {
  readonly text: string;
  readonly folded: FoldedText;
}

/** A stretch of a block, unchanged or one change. `start` and `end` are offsets into the restored text. */
export interface BlockStretch {
  readonly start: number;
  readonly end: number;
  /** Offsets into the scraped text. */
  readonly scrapedStart: number;
  readonly scrapedEnd: number;
  readonly span: Span;
}

/** A block made ready for matching. */
export interface BlockIndex {
  readonly id: string;
  /** The restored reading. */
  readonly text: string;
  readonly stretches: readonly BlockStretch[];
  /** Offsets are into the restored text. */
  readonly doubts: readonly Doubt[];
  readonly restored: FoldedLine;
  /** Undefined where nothing was changed. */
  readonly scraped: FoldedLine | undefined;
}

export const foldLine = (text: string): FoldedLine => ({ text, folded: foldText(text) });

/** Makes a block ready for matching. */
export function indexBlock(block: TextBlock): BlockIndex {
  let at = 0;
  let scrapedAt = 0;
  const stretches = block.spans.map((span): BlockStretch => {
    const [start, scrapedStart] = [at, scrapedAt];
    at += span.text.length;
    scrapedAt += (span.change?.was ?? span.text).length;
    return { start, end: at, scrapedStart, scrapedEnd: scrapedAt, span };
  });
  const isChanged = block.spans.some(({ change }) => change !== undefined);
  const text = restoredText(block);
  return {
    id: block.id,
    text,
    stretches,
    doubts: doubtsOf(block.spans),
    restored: foldLine(text),
    scraped: isChanged ? foldLine(scrapedText(block)) : undefined,
  };
}
