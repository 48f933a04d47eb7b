import { type Doubt, doubtsWithin } from '../../article/doubts.ts';
import type { BlockIndex, BlockStretch, FoldedLine } from './block-index.ts';
import { foldText } from './fold-text.ts';
import { matchMixed } from './match-mixed.ts';
import { overlaps, type TextRange } from './overlaps.ts';
import { splitsWord } from './splits-word.ts';

/** Where words were found: offsets are into the restored text. */
export interface BlockMatch {
  readonly start: number;
  readonly end: number;
  /** Whether the restoration changed words inside the match; the form of dashes and spaces does not count. */
  readonly changed: boolean;
  /** Counted from the match's start. */
  readonly doubts: readonly Doubt[];
}

/** Changes of these kinds leave the words as they are. */
const CHANGES_OF_FORM = new Set(['decode', 'typography', 'strip']);

/** Whether the match holds a change of words, and its doubts. */
function describeMatch({ stretches, doubts }: BlockIndex, { start, end }: TextRange): BlockMatch {
  const inside = stretches.filter((stretch) =>
    stretch.start === stretch.end
      ? stretch.start >= start && stretch.start <= end
      : overlaps(stretch, { start, end }),
  );
  return {
    start,
    end,
    changed: inside.some(({ span }) => span.change && !CHANGES_OF_FORM.has(span.change.kind)),
    doubts: doubtsWithin(doubts, start, end),
  };
}

/** Where folded words stand in a line, whole words only; offsets are into its text. */
function matchLine({ text, folded }: FoldedLine, needle: string): TextRange[] {
  const found: TextRange[] = [];
  let at = folded.text.indexOf(needle);
  while (at >= 0) {
    const start = folded.startOf(at);
    const end = folded.endOf(at + needle.length - 1);
    const isWhole =
      !splitsWord(text[start - 1], text[start]) && !splitsWord(text[end - 1], text[end]);
    if (isWhole) found.push({ start, end });
    at = folded.text.indexOf(needle, isWhole ? at + needle.length : at + 1);
  }
  return found;
}

/** A range of the scraped text as a range of the restored one; a bound inside a change goes to the change's bound. */
function toRestored(stretches: readonly BlockStretch[], { start, end }: TextRange): TextRange {
  const first = stretches.find((stretch) => stretch.scrapedEnd > start);
  const last = stretches.find((stretch) => stretch.scrapedEnd >= end);
  const startIn = first && !first.span.change ? start - first.scrapedStart : 0;
  const endIn = last && !last.span.change ? end - last.scrapedStart : undefined;
  return {
    start: (first?.start ?? 0) + startIn,
    end: endIn === undefined ? (last?.end ?? 0) : (last?.start ?? 0) + endIn,
  };
}

/**
 * Every place of a block where `words` stand, whole words only: in the restored reading; if it has none, as scraped; if
 * that has none, with some changes made and others not, so that words cited before a rule was added are found after it.
 * White space and the shapes of quotation marks and dashes do not matter.
 *
 * @param mix whether the last way is tried
 */
export function matchBlock(
  block: BlockIndex,
  words: string,
  options?: { mix?: boolean },
): BlockMatch[] {
  return matchFolded(block, foldText(words).text, options);
}

/** The same for words that were folded before, to be looked for in many blocks. */
export function matchFolded(block: BlockIndex, needle: string, { mix = true } = {}): BlockMatch[] {
  const { stretches, restored, scraped } = block;
  if (needle === '') return [];
  let found = matchLine(restored, needle);
  if (found.length === 0 && scraped) {
    found = matchLine(scraped, needle).map((bounds) => toRestored(stretches, bounds));
    if (found.length === 0 && mix) found = matchMixed(stretches, needle);
  }
  return found.map((bounds) => describeMatch(block, bounds));
}
