import { findTeasers } from '../furniture/teasers.ts';
import { linesOf, pageLinesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/** Removes the openings and headlines of other articles below the article. */
export const stripTeasers: Step = (draft) => {
  const page = pageLinesOf(draft);
  const found = new Set(
    findTeasers(page).flatMap((at) => {
      const line = page[at];
      return line && !line.removed ? [line.block.id] : [];
    }),
  );
  const { reading, lines } = linesOf(draft);
  return removeLines(
    draft,
    reading,
    'strip-teasers',
    lines.filter(({ block }) => found.has(block.id)),
  );
};
