/** What a timeline can be filtered by, in the order in which it stands in the form and in the address. */
export const filterNames = ['report', 'person', 'kind'] as const;

export type FilterName = (typeof filterNames)[number];

/** What the reader asks for: one value for each filter that is on. */
export type Filter = Readonly<Partial<Record<FilterName, string>>>;

/** What an entry of the timeline offers to each filter: the reports that tell it, its people, its kind. */
export type Facets = Readonly<Record<FilterName, readonly string[]>>;

/** Whether an entry has all that is asked for. */
export function passes(facets: Facets, filter: Filter): boolean {
  return filterNames.every((name) => {
    const value = filter[name];
    return value === undefined || facets[name].includes(value);
  });
}

/** The same question with one filter off. */
export function without(filter: Filter, name: FilterName): Filter {
  return Object.fromEntries(Object.entries(filter).filter(([other]) => other !== name));
}

/**
 * For each value of one filter, how many entries it would leave while the other filters stay as they are. A value that
 * leaves none is missing.
 */
export function countChoices(
  entries: readonly Facets[],
  filter: Filter,
  name: FilterName,
): ReadonlyMap<string, number> {
  const others = without(filter, name);
  const counts = new Map<string, number>();
  for (const entry of entries) {
    if (!passes(entry, others)) continue;
    for (const value of entry[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
