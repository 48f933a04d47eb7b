import { restoredText, type Span, type TextBlock } from '../markdown/article-body.ts';
import { type FoldedText, foldText } from './fold-text.ts';

/** One way in which a stretch of a block may read. */
interface Alternative {
  readonly text: string;
  readonly folded: FoldedText;
  readonly restored: boolean;
}

/** A stretch of a block with the ways in which it reads; offsets are into the block's restored text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  readonly alternatives: readonly Alternative[];
}

/** A block made ready for matching. */
export interface BlockIndex {
  readonly id: string;
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** Where words were found: offsets are into the restored text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  /** Whether the restoration changed words inside the match; the form of dashes and spaces does not count. */
  readonly changed: boolean;
  readonly doubted: boolean;
}

/** Makes a block ready for {@link matchBlock}. */
export function indexBlock(block: TextBlock): BlockIndex {
  let at = 0;
  const stretches = block.spans.map((span): Stretch => {
    const start = at;
    at += span.text.length;
    const way = (text: string, restored: boolean) => ({ text, restored, folded: foldText(text) });
    const alternatives = [way(span.text, true)];
    if (span.change) alternatives.push(way(span.change.was, false));
    return { start, end: at, span, alternatives };
  });
  return { id: block.id, text: restoredText(block), stretches };
}

/** Whether a cut between two neighbouring characters falls inside a word; `tiesThe` is two words glued. */
function splitsWord(before: string | undefined, after: string | undefined): boolean {
  if (!before || !after) return false;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)) return false;
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}

/** Matches the rest of `needle`, from its character `from`, at character `at` of one alternative; where it ends. */
function matchRest(
  stretches: readonly Stretch[],
  index: number,
  alternative: Alternative,
  at: number,
  needle: string,
  from: number,
): number | undefined {
  const stretch = stretches[index];
  if (!stretch) return undefined;
  const { text, folded, restored } = alternative;
  const length = Math.min(folded.text.length - at, needle.length - from);
  if (!folded.text.startsWith(needle.slice(from, from + length), at)) return undefined;
  if (from + length === needle.length) {
    const end = folded.ends[at + length - 1] ?? 0;
    if (splitsWord(text[end - 1], text[end])) return undefined;
    return restored ? stretch.start + end : stretch.end;
  }
  for (const next of stretches[index + 1]?.alternatives ?? []) {
    const end = matchRest(stretches, index + 1, next, 0, needle, from + length);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** Whether the match holds a change of words, and a doubt. */
function matchAt(stretches: readonly Stretch[], start: number, end: number): Match {
  const inside = stretches.filter((stretch) =>
    stretch.start === stretch.end
      ? stretch.start >= start && stretch.start <= end
      : stretch.start < end && stretch.end > start,
  );
  const form = new Set(['decode', 'typography', 'strip']);
  return {
    start,
    end,
    changed: inside.some(({ span }) => span.change !== undefined && !form.has(span.change.kind)),
    doubted: inside.some(({ span }) => span.doubt !== undefined),
  };
}

/** Where a match may start in one alternative: where it holds the whole needle, or its end may be the needle's start. */
function* startsIn(text: string, needle: string): Generator<number> {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) yield at;
  for (let at = Math.max(0, text.length - needle.length + 1); at < text.length; at++) {
    if (needle.startsWith(text.slice(at))) yield at;
  }
}

/**
 * Every place of a block where `words` stand, whole words only. Each changed stretch may be met as restored or as
 * scraped, so that words cited before a rule was added are still found after it.
 * White space and the shapes of quotation marks and dashes do not matter.
 */
export function matchBlock(block: BlockIndex, words: string): Match[] {
  const needle = foldText(words).text;
  const matches: Match[] = [];
  if (needle === '') return matches;
  const { stretches } = block;
  let after = -1;
  stretches.forEach((stretch, index) => {
    for (const alternative of stretch.alternatives) {
      const { text, folded, restored } = alternative;
      for (const at of startsIn(folded.text, needle)) {
        const offset = folded.starts[at] ?? 0;
        const start = restored ? stretch.start + offset : stretch.start;
        if (start < after || splitsWord(text[offset - 1], text[offset])) continue;
        const end = matchRest(stretches, index, alternative, at, needle, 0);
        if (end === undefined) continue;
        matches.push(matchAt(stretches, start, end));
        after = Math.max(end, start + 1);
      }
    }
  });
  return matches;
}
