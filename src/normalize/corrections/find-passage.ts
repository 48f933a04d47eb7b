import { composeText, composeWithPlaces } from '../../article/compose-text.ts';
import type { Draft } from '../draft.ts';

/** A stretch of the raw text: UTF-16 offsets, `end` exclusive. */
export interface RawRange {
  readonly start: number;
  readonly end: number;
}

/** Where a passage may stand: in what the report still has, or also in lines that rules have removed. */
export type Where = 'report' | 'page';

const SPACE = /\s/;
const fold = (text: string) => composeText(text).replace(/\s+/g, ' ');

/** The lines of the raw text as one text with single spaces, and the place of each character. */
function foldLines({ raw, blocks }: Draft, where: Where) {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let afterSpace = true;
  const put = (character: string, start: number, end: number) => {
    const isSpace = SPACE.test(character);
    if (isSpace && afterSpace) return;
    afterSpace = isSpace;
    parts.push(isSpace ? ' ' : character);
    starts.push(start);
    ends.push(end);
  };
  for (const block of blocks) {
    if (where === 'report' && block.role === 'furniture') continue;
    const composed = composeWithPlaces(raw.slice(block.start, block.end));
    for (let i = 0; i < composed.text.length; i++) {
      const [start = 0, end = 0] = [composed.starts[i], composed.ends[i]];
      put(composed.text[i] ?? '', block.start + start, block.start + end);
    }
    put(' ', block.end, block.end);
  }
  return { text: parts.join(''), starts, ends };
}

/**
 * Every place of a passage in the draft's raw text, in order. White space counts as one space, also between
 * paragraphs; letters may have another form there.
 */
export function findPassage(draft: Draft, passage: string, where: Where): RawRange[] {
  const wanted = fold(passage);
  const { text, starts, ends } = foldLines(draft, where);
  const ranges: RawRange[] = [];
  if (wanted.trim() === '') return ranges;
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    ranges.push({ start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 });
  }
  return ranges;
}
