import type { Edit } from '../../schemas/edit.ts';
import { amend } from '../draft.ts';
import { linesOf } from '../lines.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** An opening mark where only a closing one can stand: after a word or stop, before a space or the end. */
const OPENING_FOR_CLOSING = /(?<=[\p{L}\p{N}.,!?])“(?=[\s.,;:!?)]|$)/gu;
/** A closing mark with a word straight after it; Korean and Japanese write their particles so. */
const GLUED_AFTER =
  /(?<=[\p{L}\p{N}.,!?…]”[.,;:]?)(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2})/gu;
/** An opening mark with a word straight before it. */
const GLUED_BEFORE = /(?<=[\p{L}\p{N}.,;:])(?=“[\p{L}\p{N}])/gu;
/** A quotation that ends its sentence inside, and again outside. */
const DOUBLED_STOP = /(?<=\p{L}\.”)\.(?=\s|$)/gu;
const SPACE_INSIDE_OPENING = /(?<=(?:^|[\s(])“) +(?=[\p{L}\p{N}])/gu;
const SPACE_INSIDE_CLOSING = /(?<=[\p{L}\p{N}.,!?]) +(?=”(?:[\s.,;:!?)]|$))/gu;

/** For each place of a text whether a curly quotation is open there. */
function findOpen(text: string): Uint8Array {
  const open = new Uint8Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    open[at + 1] = mark === '“' ? 1 : mark === '”' ? 0 : (open[at] ?? 0);
  }
  return open;
}

/**
 * Mends curly quotation marks where their place proves what they are: turned, glued to a word, or with a stop too
 * many. Texts with low marks („so“) use “ to close, and are left alone.
 */
export const tidyQuotationMarks: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  if (reading.text.includes('„')) return draft;
  const changes: Edit[] = [];
  for (const line of lines) {
    const text = reading.text.slice(line.start, line.end);
    const add = (
      rule: Parameters<typeof editBy>[0],
      pattern: RegExp,
      replacement: string,
      holds: (at: number) => boolean,
    ) => {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        if (!holds(index)) continue;
        const start = line.start + index;
        changes.push(editBy(rule, { start, end: start + found.length }, replacement));
      }
    };
    const always = () => true;
    const isOpen = findOpen(text);
    const open = (at: number) => isOpen[at] === 1;
    const lastClosing = text.lastIndexOf('”');
    add('tidy-quotation-marks', OPENING_FOR_CLOSING, '”', open);
    add('tidy-glued-quotation', GLUED_AFTER, ' ', (at) => open(text.lastIndexOf('”', at)));
    add('tidy-glued-quotation', GLUED_BEFORE, ' ', (at) => !open(at) && lastClosing !== -1);
    add('tidy-doubled-stop', DOUBLED_STOP, '', always);
    add('tidy-spaces', SPACE_INSIDE_OPENING, '', (at) => at <= lastClosing);
    add('tidy-spaces', SPACE_INSIDE_CLOSING, '', open);
  }
  return amend(draft, reading, changes);
};
