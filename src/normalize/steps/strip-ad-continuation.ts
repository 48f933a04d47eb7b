import { AD_LABELS, isAdContinuation } from '../furniture/advertising.ts';
import { foldLine } from '../furniture/fold-line.ts';
import { isProse } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/**
 * Removes lines that mark an advertisement's place ("Advertisement", "sequel after announcement"). A label whose word
 * comes again in the next paragraph is left: there it is a sub-heading on that matter.
 */
export const stripAdContinuation: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const found = lines.filter((line, i) => {
    const folded = foldLine(line.text);
    if (isAdContinuation(folded)) return true;
    if (!AD_LABELS.has(folded)) return false;
    const next = lines.slice(i + 1, i + 4).find(({ text }) => isProse(text));
    return !next?.text.slice(0, 2000).toLowerCase().includes(folded);
  });
  return removeLines(draft, reading, 'strip-ad-continuation', found);
};
