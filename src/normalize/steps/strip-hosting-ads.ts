import { MAX_FURNITURE_LENGTH } from '../furniture/fold-line.ts';
import { IMPRINT_OPENING } from '../furniture/menus.ts';
import { findBody } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import { removeLines } from '../remove.ts';
import type { Step } from '../step.ts';

const MIN_LETTERS_APART = 4;

/** An address with its letters set apart against robots: `o f f i c e @ example.com`. */
function hasSpacedAddress(text: string): boolean {
  const at = text.indexOf('@');
  if (at === -1) return false;
  const words = text.slice(0, at).trimEnd().split(/\s/);
  return words.length - 1 - words.findLastIndex((word) => word.length > 1) >= MIN_LETTERS_APART;
}

/** Removes the host's, theme's or owner's line below the article. */
export const stripHostingAds: Step = (draft) => {
  const { reading, lines } = linesOf(draft);
  const body = findBody(lines);
  const found = lines.filter(({ text }, i) => {
    if (i <= body.last || text.length > MAX_FURNITURE_LENGTH) return false;
    return IMPRINT_OPENING.test(text.toLowerCase()) || hasSpacedAddress(text);
  });
  return removeLines(draft, reading, 'strip-hosting-ads', found);
};
