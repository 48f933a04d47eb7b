import type { Span } from '../../article/article-body.ts';

/** What became of a stretch of the scraped text. */
export type TextFate = 'kept' | 'changed' | 'removed' | 'doubted';

/** The small picture of an article: for each fate the path of its strokes, to be drawn in the order of `FATES`. */
export interface Glyph {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<TextFate, string>>;
}

/** What is kept runs on beneath what was changed in it. */
export const FATES: readonly TextFate[] = ['kept', 'removed', 'doubted', 'changed'];

const WIDTH = 72;
const CHARACTERS_PER_LINE = 144;
const LINE_HEIGHT = 3;
const GAP_CHARACTERS = 6;

function fateOf(span: Span): TextFate {
  if (span.change && span.text === '') return 'removed';
  if (span.change) return 'changed';
  return span.doubt === undefined ? 'kept' : 'doubted';
}

/** The strokes for the characters of the article from one to another, line by line. */
function strokes(from: number, to: number): string {
  let path = '';
  for (let at = from; at < to; ) {
    const line = Math.floor(at / CHARACTERS_PER_LINE);
    const start = line * CHARACTERS_PER_LINE;
    const end = Math.min(to, start + CHARACTERS_PER_LINE);
    const x = (character: number) =>
      Math.round(((character - start) * WIDTH) / CHARACTERS_PER_LINE);
    if (x(end) > x(at)) path += `M${x(at)} ${line * LINE_HEIGHT + 1}h${x(end) - x(at)}`;
    at = end;
  }
  return path;
}

/**
 * Draws an article as lines of text seen from afar: every stretch at its place, as long as its words, the blocks
 * parted by a short gap. Coordinates are whole numbers.
 */
export function articleGlyph(blocks: readonly { readonly spans: readonly Span[] }[]): Glyph {
  const paths: Record<TextFate, string> = { kept: '', changed: '', removed: '', doubted: '' };
  let at = 0;
  for (const { spans } of blocks) {
    let keptFrom = at;
    for (const span of spans) {
      const fate = fateOf(span);
      const end = at + (span.text || span.change?.was || '').length;
      if (fate === 'removed') {
        paths.kept += strokes(keptFrom, at);
        keptFrom = end;
      }
      if (fate !== 'kept') paths[fate] += strokes(at, end);
      at = end;
    }
    paths.kept += strokes(keptFrom, at);
    if (at % CHARACTERS_PER_LINE > 0) {
      const lineEnd = Math.ceil(at / CHARACTERS_PER_LINE) * CHARACTERS_PER_LINE;
      at = Math.min(at + GAP_CHARACTERS, lineEnd);
    }
  }
  // A picture without height would be given that of a large one.
  const lines = Math.max(1, Math.ceil(at / CHARACTERS_PER_LINE));
  return { width: WIDTH, height: lines * LINE_HEIGHT, paths };
}
