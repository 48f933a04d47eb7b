import type { DraftedCollection } from '../../src/schemas/dismissed.ts';
import { type EntryData, passagesField } from '../draft/basis.ts';

/** The fields of an entry that list ids or forms of a name. */
const LISTS = ['people', 'events', 'aliases', 'follows', 'lasted'] as const;

const listOf = (data: EntryData, field: string): readonly unknown[] => {
  const value = data[field];
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
};

/** Each once, the first of those that are the same. */
const once = (items: readonly unknown[], keyOf: (item: unknown) => string = JSON.stringify) =>
  items.filter((item, at) => items.findIndex((one) => keyOf(one) === keyOf(item)) === at);

/** What stands for a passage, whatever else is noted of it. */
const passageKey = (item: unknown): string => {
  const { report, quote } = item as { readonly report?: unknown; readonly quote?: unknown };
  return JSON.stringify([report, quote]);
};

/**
 * What one entry says when it takes another one in: its own words, the passages of both, and every form of the other’s
 * name. What the other says of a field that this one has, as its day, is let go.
 */
export function joinedData(
  collection: DraftedCollection,
  kept: EntryData,
  other: EntryData,
): EntryData {
  const passages = passagesField(collection);
  const joined: Record<string, unknown> = { ...other, ...kept };
  for (const field of LISTS) {
    const items = once([...listOf(kept, field), ...listOf(other, field)]);
    if (items.length > 0) joined[field] = items;
  }
  if (passages !== undefined) {
    const all = [...listOf(kept, passages), ...listOf(other, passages)];
    joined[passages] = once(all, passageKey);
  }
  if (collection === 'people') {
    const own = new Set([kept['name'], kept['shortName']]);
    const names = [other['name'], other['shortName']];
    joined['aliases'] = once([...listOf(joined, 'aliases'), ...names]).filter(
      (form) => typeof form === 'string' && !own.has(form),
    );
  }
  return joined;
}
