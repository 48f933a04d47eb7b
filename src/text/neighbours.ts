/** The entries before and after one in a list; `neighboursOf(['a', 'b', 'c'], 'b')` => `{ before: 'a', after: 'c' }`. */
export function neighboursOf<Entry>(
  entries: readonly Entry[],
  entry: Entry,
): { before: Entry | undefined; after: Entry | undefined } {
  const at = entries.indexOf(entry);
  return { before: entries[at - 1], after: at < 0 ? undefined : entries[at + 1] };
}
