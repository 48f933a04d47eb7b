/** Whether a cut between two neighbouring characters falls inside a word; `tiesThe` is two words glued. */
export function splitsWord(before: string | undefined, after: string | undefined): boolean {
  if (!before || !after) return false;
  if (/\p{Ll}/u.test(before) && /\p{Lu}/u.test(after)) return false;
  return /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}
