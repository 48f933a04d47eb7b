import type { Reading } from '../../../article/reading.ts';
import type { Draft } from '../../draft.ts';

/** A block of the article as it reads, with its place in the reading. */
export interface ReadBlock {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The blocks that belong to the article, as they read at present. */
export function textBlocksOf(draft: Draft, reading: Reading): ReadBlock[] {
  return draft.blocks
    .filter((block) => block.role !== 'furniture')
    .map((block) => {
      const start = reading.fromRaw(block.start);
      const end = reading.fromRaw(block.end);
      return { id: block.id, start, end, text: reading.text.slice(start, end) };
    })
    .filter((block) => block.text.trim() !== '');
}
