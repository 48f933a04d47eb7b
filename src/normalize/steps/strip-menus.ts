import { foldLine } from '../furniture/fold-line.ts';
import { FOOT_LABEL, MENU_LINES } from '../furniture/menus.ts';
import { findBody } from '../furniture/prose.ts';
import { linesOf, pageLinesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/** A single word below the article may be the heading of its last part. */
const MIN_KNOWN_BELOW = 2;

/**
 * Removes the words of a page's menus above the prose, and below it where it is not alone; in between such a word is
 * a sub-heading.
 */
export const stripMenus: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  if (body.last < body.first) return draft;
  const isMenu = (text: string) => {
    const folded = foldLine(text);
    return FOOT_LABEL.test(folded) || MENU_LINES.has(folded);
  };
  const end = lines[body.last]?.block.end ?? 0;
  const known = pageLinesOf(draft).filter(
    ({ block, text, removed }) => block.start >= end && (removed || isMenu(text)),
  );
  const found = lines.filter(
    ({ text }, i) =>
      (i < body.first || (i >= body.last && known.length >= MIN_KNOWN_BELOW)) && isMenu(text),
  );
  return removeLines(draft, reading, 'strip-menus', found);
};
