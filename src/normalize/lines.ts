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
