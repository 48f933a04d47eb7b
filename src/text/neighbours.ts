/**
 * The entries before and after one of those of a story. Only these two are looked at: who goes through all of them for it
 * has read all of them.
 */
export function neighboursOf<Entry>(
  entries: ReadonlyMap<string, Entry>,
  id: string,
): { before: Entry | undefined; after: Entry | undefined } {
  const ids = [...entries.keys()];
  const at = ids.indexOf(id);
  const entryAt = (place: number) => {
    const found = ids[place];
    return found === undefined ? undefined : entries.get(found);
  };
  return { before: entryAt(at - 1), after: at < 0 ? undefined : entryAt(at + 1) };
}
