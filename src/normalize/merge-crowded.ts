import type { Edit } from '../schemas/edit.ts';
import type { Block } from './blocks.ts';

/** So many edits on one line are told one by one, however close they stand. */
const MAX_CROWDED = 40;
/** Characters from one edit to the next below which a line with more edits is crowded. */
const MIN_DISTANCE = 20;

/** The edits as one, from the first to the last; what was kept between them is part of its text. */
function asOne(raw: string, edits: readonly Edit[]): Edit[] {
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last || edits.length === 1) return [...edits];
  const parts: string[] = [];
  let at = first.start;
  for (const edit of edits) {
    parts.push(raw.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [{ ...first, end: last.end, text: parts.join('') }];
}

/** Runs of neighbours by the same rule; one that cites a witness stands alone. */
function runsOf(edits: readonly Edit[]): Edit[][] {
  const runs: Edit[][] = [];
  for (const edit of edits) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.rule === edit.rule && !before.witness && !edit.witness) {
      run.push(edit);
    } else runs.push([edit]);
  }
  return runs;
}

/**
 * Makes one edit of many by the same rule where a line is crowded with them: no reader could follow them one by one,
 * and a hostile line would swell everything that lists them.
 *
 * @param edits sorted, not overlapping, in raw offsets
 */
export function mergeCrowded(
  raw: string,
  blocks: readonly Block[],
  edits: readonly Edit[],
): readonly Edit[] {
  if (edits.length <= MAX_CROWDED) return edits;
  const merged: Edit[] = [];
  let next = 0;
  for (const { start, end } of [...blocks, { start: raw.length, end: raw.length }]) {
    while (next < edits.length && (edits[next]?.start ?? 0) < start) {
      merged.push(...edits.slice(next, ++next));
    }
    const first = next;
    while (next < edits.length && (edits[next]?.end ?? 0) <= end) next++;
    const own = edits.slice(first, next);
    const crowded = own.length > MAX_CROWDED && (end - start) / own.length < MIN_DISTANCE;
    merged.push(...(crowded ? runsOf(own).flatMap((run) => asOne(raw, run)) : own));
  }
  merged.push(...edits.slice(next));
  return merged;
}
