import { type BlockStretch, type FoldedLine, foldLine } from './block-index.ts';
import { splitsWord } from './splits-word.ts';

/** One way in which a stretch may read. */
interface Way extends FoldedLine {
  readonly restored: boolean;
}

interface Part {
  readonly stretch: BlockStretch;
  readonly ways: readonly Way[];
}

/** Where the rest of `needle`, from its character `from`, ends when it starts at character `at` of one way. */
function matchRest(
  parts: readonly Part[],
  index: number,
  way: Way,
  at: number,
  needle: string,
  from: number,
): number | undefined {
  const part = parts[index];
  if (!part) return undefined;
  const { text, folded, restored } = way;
  const length = Math.min(folded.text.length - at, needle.length - from);
  if (!folded.text.startsWith(needle.slice(from, from + length), at)) return undefined;
  if (from + length === needle.length) {
    const end = folded.endOf(at + length - 1);
    if (splitsWord(text[end - 1], text[end])) return undefined;
    return restored ? part.stretch.start + end : part.stretch.end;
  }
  for (const next of parts[index + 1]?.ways ?? []) {
    const end = matchRest(parts, index + 1, next, 0, needle, from + length);
    if (end !== undefined) return end;
  }
  return undefined;
}

/**
 * Where folded words stand when some changes are taken as made and others not: words cited from an earlier state of the
 * rules. A match that starts or ends inside a change goes to its bound.
 */
export function matchMixed(
  stretches: readonly BlockStretch[],
  needle: string,
): { start: number; end: number }[] {
  const parts = stretches.map((stretch): Part => {
    const { text, change } = stretch.span;
    const ways = [{ ...foldLine(text), restored: true }];
    if (change) ways.push({ ...foldLine(change.was), restored: false });
    return { stretch, ways };
  });
  const found: { start: number; end: number }[] = [];
  let after = -1;
  for (const [index, { stretch, ways }] of parts.entries()) {
    for (const way of ways) {
      const { length } = way.folded.text;
      // Words that stand whole in one way stand so in the restored text or in the scraped one, and were looked for there.
      for (let at = Math.max(0, length - needle.length + 1); at < length; at++) {
        const offset = way.folded.startOf(at);
        const start = way.restored ? stretch.start + offset : stretch.start;
        if (start < after || splitsWord(way.text[offset - 1], way.text[offset])) continue;
        const end = matchRest(parts, index, way, at, needle, 0);
        if (end === undefined) continue;
        found.push({ start, end });
        after = Math.max(end, start + 1);
      }
    }
  }
  return found;
}
