import { foldLine } from '../furniture/fold-line.ts';
import { plainLabel } from '../furniture/plain-label.ts';
import { COMMENT_PROMPTS } from '../furniture/prompts.ts';
import { findBody } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/** `“No comment.”`: somebody's words, and not a prompt. */
const SPOKEN = /^[“"‘]|^no comment\.$/i;

/** Removes the lines of a comment form. A single word such as "Comments" counts only outside the body. */
export const stripCommentPrompts: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const found = lines.filter((line, i) => {
    const folded = plainLabel(foldLine(line.text));
    if (!COMMENT_PROMPTS.has(folded)) return false;
    const outside = i < body.first || i > body.last;
    return outside || (folded.includes(' ') && !SPOKEN.test(line.text));
  });
  return removeLines(draft, reading, 'strip-comment-prompts', found);
};
