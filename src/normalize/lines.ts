import type { Block } from '../article/blocks.ts';
import type { Reading } from '../article/reading.ts';
import { type Draft, readingOf } from './draft.ts';

/** A block as it reads at present: `start` and `end` are offsets into the reading. */
export interface Line {
  readonly block: Block;
  readonly start: number;
  readonly end: number;
  /** The reading's text without white space at its ends. */
  readonly text: string;
}

/** The draft's present reading and its lines, without those that have been removed. */
export function linesOf(draft: Draft): { reading: Reading; lines: Line[] } {
  const reading = readingOf(draft);
  const lines: Line[] = [];
  for (const block of draft.blocks) {
    if (block.role === 'furniture') continue;
    const start = reading.fromRaw(block.start);
    const end = reading.fromRaw(block.end);
    const text = reading.text.slice(start, end).trim();
    if (text !== '') lines.push({ block, start, end, text });
  }
  return { reading, lines };
}

/** A line of the page as it was found, furniture among them; `removed` where a rule has taken it out. */
export interface PageLine extends Line {
  readonly removed: boolean;
}

/** Every line of the page in its order: those that are left as they read, those that were removed as they stood. */
export function pageLinesOf(draft: Draft): PageLine[] {
  const left = new Map(linesOf(draft).lines.map((line) => [line.block.id, line]));
  return draft.blocks.flatMap((block): PageLine[] => {
    const line = left.get(block.id);
    if (line) return [{ ...line, removed: false }];
    const text = draft.raw.slice(block.start, block.end).trim();
    return text === '' ? [] : [{ block, start: -1, end: -1, text, removed: true }];
  });
}
