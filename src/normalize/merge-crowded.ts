import type { Block } from '../article/blocks.ts';
import type { Edit } from '../schemas/edit.ts';
import { joinAlike, MAX_EDITS_ON_LINE } from './join-edits.ts';

/** Characters from one edit to the next below which a line with more edits is crowded. */
const MIN_DISTANCE = 20;

/**
 * Makes one edit of many of which the same is said where a line is crowded with them: no reader could follow them one by one,
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
    const crowded = own.length > MAX_EDITS_ON_LINE && (end - start) / own.length < MIN_DISTANCE;
    merged.push(...edits.slice(between, first), ...(crowded ? joinAlike(raw, own) : own));
  }
  return [...merged, ...edits.slice(next)];
}
