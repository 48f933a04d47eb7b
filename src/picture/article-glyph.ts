import type { Span } from '../markdown/article-body.ts';

/** What became of a stretch of the scraped text. */
export type Fate = 'kept' | 'changed' | 'removed' | 'doubted';

/** The small picture of an article: for each fate the path of its strokes. */
export interface Glyph {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Record<Fate, string>>;
}

const WIDTH = 72;
const CHARACTERS_PER_LINE = 144;
const LINE_HEIGHT = 3;
const GAP_CHARACTERS = 6;

function fateOf(span: Span): Fate {
  if (span.change && span.text === '') return 'removed';
  if (span.change) return 'changed';
  return span.doubt === undefined ? 'kept' : 'doubted';
}

/**
 * Draws an article as lines of text seen from afar: every stretch at its place, as long as its words, the blocks
 * parted by a short gap. Coordinates are whole numbers.
 */
export function articleGlyph(blocks: readonly { readonly spans: readonly Span[] }[]): Glyph {
  const paths: Record<Fate, string> = { kept: '', changed: '', removed: '', doubted: '' };
  const scale = WIDTH / CHARACTERS_PER_LINE;
  let y = LINE_HEIGHT / 2;
  let column = 0;
  for (const { spans } of blocks) {
    for (const span of spans) {
      const fate = fateOf(span);
      let left = (span.text || span.change?.was || '').length;
      while (left > 0) {
        const run = Math.min(left, CHARACTERS_PER_LINE - column);
        const [from, to] = [Math.round(column * scale), Math.round((column + run) * scale)];
        if (to > from) paths[fate] += `M${from} ${y}H${to}`;
        left -= run;
        column += run;
        if (column === CHARACTERS_PER_LINE) {
          column = 0;
          y += LINE_HEIGHT;
        }
      }
    }
    column += column === 0 ? 0 : GAP_CHARACTERS;
    if (column >= CHARACTERS_PER_LINE) {
      column = 0;
      y += LINE_HEIGHT;
    }
  }
  return { width: WIDTH, height: Math.ceil(y + LINE_HEIGHT / 2), paths };
}
