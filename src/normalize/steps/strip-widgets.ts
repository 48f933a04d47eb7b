import { foldLine } from '../furniture/fold-line.ts';
import { WIDGET_LINES } from '../furniture/widgets.ts';
import { linesOf } from '../lines.ts';
import { removeRanges } from '../remove.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** Why a whole line is a part of the page's machinery; undefined for any other line. */
export function readWidget(text: string): string | undefined {
  const folded = foldLine(text);
  return WIDGET_LINES.find(({ shape }) => shape.test(folded))?.reason;
}

/** Removes lines of players, paywalls and entries' ages. */
export const stripWidgets: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const edits = lines.flatMap((line) => {
    const reason = readWidget(line.text);
    return reason ? [editBy('strip-widgets', line, '', { reason })] : [];
  });
  return removeRanges(draft, reading, edits);
};
