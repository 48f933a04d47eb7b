import { linesOf } from '../lines.ts';
import { MAX_FURNITURE_LENGTH } from '../page/fold-line.ts';
import { IMPRINT_OPENING } from '../page/menus.ts';
import { findBody } from '../page/prose.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

/** An address with its letters set apart against robots: `o f f i c e @ example.com`. */
const SPACED_ADDRESS = /(?:\b\w ){3,30}\w ?@/;

/** Removes the host's, theme's or owner's line below the article. */
export const stripHostingAds: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const found = lines.filter(({ text }, i) => {
    if (i <= body.last || text.length > MAX_FURNITURE_LENGTH) return false;
    return IMPRINT_OPENING.test(text.toLowerCase()) || SPACED_ADDRESS.test(text);
  });
  return removeLines(draft, reading, 'strip-hosting-ads', found);
};
