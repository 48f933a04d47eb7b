import { restoredText, type Span, type TextBlock } from '../../article/article-body.ts';
import { countWords } from '../../normalize/furniture/prose.ts';

/** A stretch of a block's restored text, `end` exclusive. */
export interface ShownStretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the block as it was, and where it stands now, as its own words or as the mark of those left out. */
interface Piece extends ShownStretch {
  readonly at: ShownStretch;
  readonly withheld: number | undefined;
}

export interface WithheldBlock {
  readonly block: TextBlock;
  /** The words that were taken out: restored, and as scraped. */
  readonly taken: readonly string[];
  /** Where a stretch stands now; of one that is not shown whole, the mark in its place. */
  readonly place: (range: ShownStretch) => ShownStretch & { readonly withheld?: number };
}

/** Says in place of so many words that they are not shown. */
export type Mark = (words: number) => string;

/** The stretches in their order, each with the whole of every change that it cuts, those that touch made one. */
function joinRanges(
  { spans }: TextBlock,
  ranges: readonly ShownStretch[],
  text: string,
): ShownStretch[] {
  let at = 0;
  const changes = spans.flatMap((span) => {
    const start = at;
    at += span.text.length;
    return span.change && span.text !== '' ? [{ start, end: at }] : [];
  });
  const whole = ranges
    .map((range): ShownStretch => {
      const cut = changes.filter(({ start, end }) => start < range.end && end > range.start);
      return {
        start: Math.min(range.start, ...cut.map(({ start }) => start)),
        end: Math.max(range.end, ...cut.map(({ end }) => end)),
      };
    })
    .sort((a, b) => a.start - b.start);
  const joined: ShownStretch[] = [];
  for (const range of whole) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, range.start).trim() === '') {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else joined.push(range);
  }
  return joined;
}

/** The spans of a stretch; what was deleted at its bounds stays outside where it is not asked for. */
function sliceSpans(
  spans: readonly Span[],
  { start: from, end: to }: ShownStretch,
  withBounds = false,
): Span[] {
  let at = 0;
  return spans.flatMap((span): Span[] => {
    const start = at;
    at += span.text.length;
    if (span.text === '') {
      const isInside = withBounds ? start >= from && start <= to : start > from && start < to;
      return isInside ? [span] : [];
    }
    const text = span.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...span, text }];
  });
}

const wasOf = (spans: readonly Span[]) => spans.map(({ text, change }) => change?.was ?? text);

/**
 * Takes out of a block the words that are not shown, in both readings, with all that is said of them.
 *
 * @param shown what stays, in offsets into the restored text
 */
export function withholdBlock(
  block: TextBlock,
  shown: readonly ShownStretch[],
  mark: Mark,
): WithheldBlock {
  const text = restoredText(block);
  const kept = joinRanges(block, shown, text);
  const spans: Span[] = [];
  const pieces: Piece[] = [];
  const taken: string[] = [];
  let length = 0;
  const add = (range: ShownStretch, own: readonly Span[], withheld?: number) => {
    const start = length;
    length += own.reduce((sum, span) => sum + span.text.length, 0);
    spans.push(...own);
    pieces.push({ ...range, at: { start, end: length }, withheld });
  };
  const leaveOut = (start: number, end: number) => {
    const words = text.slice(start, end);
    const gone = sliceSpans(block.spans, { start, end }, true);
    taken.push(words, wasOf(gone).join(''));
    const withheld = countWords(words);
    if (withheld === 0) {
      if (words.trim() === '' && words !== '') add({ start, end }, [{ text: ' ' }]);
      return;
    }
    const space = (isThere: boolean): Span[] => (isThere ? [{ text: ' ' }] : []);
    spans.push(...space(start > 0));
    length += start > 0 ? 1 : 0;
    add({ start, end }, [{ text: mark(withheld), withheld }], withheld);
    spans.push(...space(end < text.length));
    length += end < text.length ? 1 : 0;
  };
  let at = 0;
  for (const { start, end } of kept) {
    leaveOut(at, start);
    add({ start, end }, sliceSpans(block.spans, { start, end }));
    at = end;
  }
  leaveOut(at, text.length);
  return {
    block: { ...block, spans },
    taken: taken.filter((words) => words.trim() !== ''),
    place: ({ start, end }) => {
      const whole = pieces.find((piece) => piece.start <= start && piece.end >= end);
      if (whole && whole.withheld === undefined) {
        const moved = whole.at.start - whole.start;
        return { start: start + moved, end: end + moved };
      }
      const gap = pieces.find(
        (piece) => piece.withheld !== undefined && piece.start < end && piece.end > start,
      );
      return gap?.withheld === undefined
        ? { start: 0, end: 0, withheld: 0 }
        : { ...gap.at, withheld: gap.withheld };
    },
  };
}
