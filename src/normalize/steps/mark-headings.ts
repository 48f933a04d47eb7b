import type { BlockRole } from '../../article/blocks.ts';
import { assignRoles } from '../draft.ts';
import { CLOCK_FIRST } from '../facts/could-be-headline.ts';
import { findBody } from '../furniture/prose.ts';
import { isHeadingForm } from '../furniture/sections.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

/** Makes a short line between paragraphs a sub-heading. Several in a row are a list, and stay as they are. */
export const markHeadings: Step = (draft) => {
  const { lines } = linesOf(draft);
  const body = findBody(lines);
  const isShort = (i: number) => {
    const line = lines[i];
    return line?.block.role === 'paragraph' && isHeadingForm(line.text);
  };
  const roles = new Map<string, BlockRole>();
  // Entries of a live page are headed by the clock, the first of them above the first paragraph.
  lines.forEach(({ block, text }, i) => {
    const isAbove = i < body.last && block.role === 'paragraph';
    if (isAbove && CLOCK_FIRST.test(text) && isHeadingForm(text)) roles.set(block.id, 'heading');
  });
  for (let i = body.first + 1; i < body.last; i++) {
    const line = lines[i];
    if (line && isShort(i) && !isShort(i - 1) && !isShort(i + 1))
      roles.set(line.block.id, 'heading');
  }
  return assignRoles(draft, roles);
};
