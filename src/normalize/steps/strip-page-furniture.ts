import type { BlockRole } from '../../article/blocks.ts';
import { assignRoles, readingOf } from '../draft.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** Removes what a web page has around its article, and gives the rest the roles that the page's markup gives it. */
export const stripPageFurniture: Step = (draft, { page }) => {
  if (!page) return draft;
  const reading = readingOf(draft);
  const roles = new Map<string, BlockRole>();
  const edits = draft.blocks.flatMap(({ id, start, end }, i) => {
    const block = page.blocks[i];
    if (!block) return [];
    if (!block.furniture) {
      if (block.role !== 'paragraph') roles.set(id, block.role);
      return [];
    }
    const { sure, reason } = block.furniture;
    const rule = sure ? 'strip-page-furniture' : 'strip-page-surroundings';
    const span = { start: reading.fromRaw(start), end: reading.fromRaw(end) };
    return span.end > span.start ? [editBy(rule, span, '', { reason })] : [];
  });
  return removeRanges(assignRoles(draft, roles), reading, edits);
};
