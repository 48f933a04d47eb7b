import { composeText, composeWithPlaces } from '../../article/compose-text.ts';
import { readWith } from '../../article/reading.ts';
import type { Draft } from '../draft.ts';

/** A stretch of the raw text: UTF-16 offsets, `end` exclusive. */
export interface RawRange {
  readonly start: number;
  readonly end: number;
}

/** Where a passage may stand: in what the report still has, or also in lines that rules have removed. */
export type Where = 'report' | 'page';

const SPACE = /\s/;
/** What `decode` takes out of a text, and nobody who quotes it can see. */
const UNSEEN = /[\p{Cf}\p{Cs}]/gu;
const fold = (text: string) => composeText(text).replace(/\s+/g, ' ');

/** The lines of a text as one text with single spaces, and the place of each character. */
function foldLines(text: string, lines: readonly RawRange[]) {
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
  for (const line of lines) {
    const composed = composeWithPlaces(text.slice(line.start, line.end));
    for (let i = 0; i < composed.text.length; i++) {
      const [start = 0, end = 0] = [composed.starts[i], composed.ends[i]];
      put(composed.text[i] ?? '', line.start + start, line.start + end);
    }
    put(' ', line.end, line.end);
  }
  return { text: parts.join(''), starts, ends };
}

/** Every place of a folded passage among the lines of a text. */
function placesOf(wanted: string, text: string, lines: readonly RawRange[]): RawRange[] {
  const ranges: RawRange[] = [];
  if (wanted.trim() === '') return ranges;
  const folded = foldLines(text, lines);
  const { starts, ends } = folded;
  let at = folded.text.indexOf(wanted);
  while (at !== -1) {
    ranges.push({ start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 });
    at = folded.text.indexOf(wanted, at + wanted.length);
  }
  return ranges;
}

/**
 * Every place of a passage in the draft's raw text, in order: as the file has it, or as one reads it there, without
 * characters that cannot be seen and with those that its codes spell (`&amp;`), whichever gives more. White space counts
 * as one space, also between paragraphs; letters may have another form.
 */
export function findPassage(draft: Draft, passage: string, where: Where): RawRange[] {
  const { raw } = draft;
  const lines = draft.blocks.filter(({ role }) => where === 'page' || role !== 'furniture');
  const decoded = readWith(
    raw,
    draft.edits.filter(({ kind }) => kind === 'decode'),
  );
  const read = lines.map(({ start, end }) => ({
    start: decoded.fromRaw(start),
    end: decoded.fromRaw(end),
  }));
  const asFound = placesOf(fold(passage), raw, lines);
  const asRead = placesOf(fold(passage).replace(UNSEEN, ''), decoded.text, read);
  return asFound.length >= asRead.length
    ? asFound
    : asRead.map(({ start, end }) => decoded.toRaw(start, end));
}
