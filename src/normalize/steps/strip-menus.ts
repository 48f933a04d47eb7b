import { foldLine } from '../furniture/fold-line.ts';
import { FOOT_LABEL, MENU_LINES } from '../furniture/menus.ts';
import { findBody } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/** Removes the words of a page's menus above and below the prose; in between such a word is a sub-heading. */
export const stripMenus: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  if (body.last < body.first) return draft;
  const found = lines.filter(({ text }, i) => {
    if (i >= body.first && i < body.last) return false;
    const folded = foldLine(text);
    return FOOT_LABEL.test(folded) || MENU_LINES.has(folded);
  });
  return removeLines(draft, reading, 'strip-menus', found);
};
