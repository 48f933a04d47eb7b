import { linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

const BARE_LINK = /^(?:https?:\/\/|www\.)\S{1,2000}$/i;

/** Removes lines that are nothing but an address: what is left of an embedded element. */
export const stripBareLinks: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const found = lines.filter(({ text }) => BARE_LINK.test(text));
  return removeLines(draft, reading, 'strip-bare-links', found);
};
