import { shortId } from './change-tree.ts';

/** More selectors would make a page too heavy; the notes after these come to their place in the window. */
const MAX_ANCHORS = 44;

/**
 * Styles that make the place of the change whose note is asked for an anchor, so that the note can stand beside it.
 * Which one it is cannot be said without naming each: a note is asked for by its own address.
 *
 * @param count how many changes have a note
 * @returns nothing where there is none
 */
export function noteAnchors(count: number): string {
  const places = Array.from({ length: Math.min(count, MAX_ANCHORS) }, (_, index) =>
    shortId(index + 1),
  );
  const selectors = places.map((id) => `:has(#c${id}:target) #r${id}`);
  return count === 0 ? '' : `${selectors.join(',')}{anchor-name:--n;background:var(--rubric-wash)}`;
}
