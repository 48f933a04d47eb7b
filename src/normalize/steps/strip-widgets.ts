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

/** What a player shows of its time and speed; elsewhere it is a clock, or a score. */
const PLAYER_FIGURE = /^-?#:#(?::#)?$|^#x$/;

/** The button of a player, above its figures; elsewhere it is a word. */
const PLAYER_BUTTON = /^(?:play|pause|play audio|stop)$/;

/** Removes lines of players, paywalls and entries' ages. */
export const stripWidgets: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const reasons = lines.map(({ text }) => readWidget(text));
  const isFigure = (i: number) => PLAYER_FIGURE.test(foldLine(lines[i]?.text ?? ''));
  const player = 'A control of the page’s player.';
  lines.forEach(({ text }, i) => {
    if (PLAYER_BUTTON.test(foldLine(text)) && isFigure(i + 1)) reasons[i] ??= player;
  });
  for (let i = 1; i < lines.length; i++) {
    if (reasons[i] === undefined && isFigure(i) && reasons[i - 1]?.includes('player'))
      reasons[i] = reasons[i - 1];
  }
  const edits = lines.flatMap((line, i) => {
    const reason = reasons[i];
    return reason ? [editBy('strip-widgets', line, '', { reason })] : [];
  });
  return removeRanges(draft, reading, edits);
};
