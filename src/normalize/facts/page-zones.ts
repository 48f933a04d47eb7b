import { countWords, findBody, isProse } from '../furniture/prose.ts';
import type { PageLine } from '../lines.ts';

/** Where byline and date of a report can stand on its page, as indices of lines; `to` is exclusive. */
export interface PageZones {
  /** Around the headline and down to the report. */
  readonly head: { readonly from: number; readonly to: number };
  /** Right below the report. */
  readonly foot: { readonly from: number; readonly to: number };
  /** The headline's line, -1 where it is not known. */
  readonly title: number;
  /** The first line of the report's prose, and its last. */
  readonly first: number;
  readonly last: number;
}

const LINES_ABOVE_TITLE = 4;
/** Without a headline, so many lines above the report belong to it. */
const LINES_ABOVE_REPORT = 8;
const LINES_BELOW = 6;
/** A standfirst may stand between headline and byline. */
const MAX_STANDFIRST_LINES = 8;

/** Parts a page into the places where what is said of the report stands. */
export function zonesOf(lines: readonly PageLine[]): PageZones {
  const texts = lines.map(({ text, removed }) => (removed ? '' : text));
  const body = findBody(texts.map((text) => ({ text })));
  const title = lines.findIndex(({ block }) => block.role === 'title');
  const { last } = body;
  const isText = (i: number) => isProse(texts[i] ?? '') && lines[i]?.block.role === 'paragraph';
  let { first } = body;
  if (title !== -1) {
    const below = texts.findIndex((_, i) => i > title && isText(i));
    if (below !== -1 && (first <= title || below < first)) first = below;
    // A sentence alone between the headline and short lines is the standfirst.
    const next = texts.findIndex((_, i) => i > first && isText(i));
    const between = lines.slice(first + 1, Math.max(first + 1, next));
    const kept = between.filter(({ block, removed }) => !removed && block.role === 'paragraph');
    const isStandfirst =
      next > first + 1 &&
      kept.length < MAX_STANDFIRST_LINES &&
      countWords(texts[first] ?? '') <= 40;
    if (isStandfirst) first = next;
  }
  const from = title === -1 ? first - LINES_ABOVE_REPORT : title - LINES_ABOVE_TITLE;
  return {
    head: { from: Math.max(0, from), to: Math.min(first, lines.length) },
    foot: { from: last + 1, to: Math.min(lines.length, last + 1 + LINES_BELOW) },
    title,
    first,
    last,
  };
}
