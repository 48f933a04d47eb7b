import type { Block } from '../article/blocks.ts';
import type { Edit } from '../schemas/edit.ts';

/** So many edits on one line are told one by one, however close they stand. */
const MAX_CROWDED = 40;
/** Characters from one edit to the next below which a line with more edits is crowded. */
const MIN_DISTANCE = 20;

/**
 * Neighbours by the same rule as one edit, from the first to the last: what was kept between them is part of its text.
 * An edit that cites a witness stands alone.
 */
function joined(raw: string, edits: readonly Edit[]): Edit[] {
  const made: Edit[] = [];
  for (const edit of edits) {
    const before = made.at(-1);
    if (before && before.rule === edit.rule && !before.witness && !edit.witness) {
      const text = before.text + raw.slice(before.end, edit.start) + edit.text;
      made[made.length - 1] = { ...before, end: edit.end, text };
    } else made.push(edit);
  }
  return made;
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
  const merged: Edit[] = [];
  let next = 0;
  for (const { start, end } of blocks) {
    const between = next;
    while ((edits[next]?.start ?? Infinity) < start) next++;
    const first = next;
    while ((edits[next]?.end ?? Infinity) <= end) next++;
    const own = edits.slice(first, next);
    const crowded = own.length > MAX_CROWDED && (end - start) / own.length < MIN_DISTANCE;
    merged.push(...edits.slice(between, first), ...(crowded ? joined(raw, own) : own));
  }
  return [...merged, ...edits.slice(next)];
}
