import type { Ref } from '../story.ts';

/** The items that refer to an entry, by the entry's id; an item that refers to several stands with each. */
export function groupByRef<Item>(
  items: readonly Item[],
  refs: (item: Item) => readonly Ref[],
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const id of new Set(refs(item).map((ref) => ref.id))) {
      const group = groups.get(id);
      if (group) group.push(item);
      else groups.set(id, [item]);
    }
  }
  return groups;
}
