import type { Edit } from '../schemas/edit.ts';
import { grades } from '../schemas/edit-kinds.ts';

/** So many edits on one line are told one by one: more no reader could follow, and all that lists them would swell. */
export const MAX_EDITS_ON_LINE = 40;

const isAlike = (a: Edit, b: Edit): boolean =>
  a.rule === b.rule && a.reason === b.reason && a.grade === b.grade && !a.witness && !b.witness;

/**
 * Neighbours of which the same is said as one edit, from the first to the last: what was kept between them is part of
 * its text. An edit that cites a witness stands alone.
 *
 * @param text what the edits' offsets count in
 * @param edits sorted, not overlapping
 */
export function joinAlike(text: string, edits: readonly Edit[]): Edit[] {
  const made: Edit[] = [];
  for (const edit of edits) {
    const before = made.at(-1);
    if (before && isAlike(before, edit)) {
      const between = text.slice(before.end, edit.start);
      made[made.length - 1] = { ...before, end: edit.end, text: before.text + between + edit.text };
    } else made.push(edit);
  }
  return made;
}

/**
 * The edits of a line that is crowded with them: neighbours that are alike as one, and where that leaves too many, all as
 * one that gives each of their reasons, and the least sure of their grades.
 */
export function joinCrowded(text: string, edits: readonly Edit[]): Edit[] {
  if (edits.length <= MAX_EDITS_ON_LINE) return [...edits];
  const alike = joinAlike(text, edits);
  if (alike.length <= MAX_EDITS_ON_LINE) return alike;
  const reason = [...new Set(alike.map((edit) => edit.reason))].join(' ');
  const grade = grades.findLast((one) => alike.some((edit) => edit.grade === one)) ?? 'likely';
  const [first] = alike;
  const same = alike.map((edit) => ({ ...edit, rule: first?.rule ?? edit.rule, reason, grade }));
  return joinAlike(text, same);
}
