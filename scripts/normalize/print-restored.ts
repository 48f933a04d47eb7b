import { restoredText, type TextBlock } from '../../src/article/article-body.ts';
import { doubtsOf } from '../../src/article/doubts.ts';
import type { Normalized } from '../../src/normalize/normalize.ts';
import { doubtReasons, markDoubts } from '../../src/text/mark-doubts.ts';

const read = (block: TextBlock) => ({
  text: restoredText(block).trim(),
  doubts: doubtsOf(block.spans),
});

/** A report as text to read, a line for each paragraph, and what is to be known of it: what was changed, what is doubted. */
export function printRestored({ blocks, edits }: Normalized): { text: string; notes: string[] } {
  const paragraphs = blocks
    .filter(({ role }) => role !== 'furniture')
    .map(read)
    .filter(({ text }) => text !== '');
  const kinds = Map.groupBy(edits, ({ kind }) => kind);
  const counts = [...kinds].map(([kind, of]) => `${of.length} ${kind}`).join(', ');
  return {
    text: paragraphs.map((paragraph) => `${markDoubts(paragraph)}\n`).join('\n'),
    notes: [
      `Changes: ${counts || 'none'}.`,
      ...doubtReasons(paragraphs).map((reason) => `Doubted: ${reason}`),
    ],
  };
}
