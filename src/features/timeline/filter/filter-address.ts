import { type Filter, type FilterName, filterNames } from './filter-entries.ts';

/**
 * Reads `?report=slug&person=id&kind=name`.
 *
 * @param isChoice whether the form of this page offers the value; one that it does not is passed over
 */
export function readFilter(
  search: string,
  isChoice: (name: FilterName, value: string) => boolean,
): Filter {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = parameters.get(name);
      return value && isChoice(name, value) ? [[name, value]] : [];
    }),
  );
}

/** Writes what `readFilter` reads; empty when no filter is on. */
export function writeFilter(filter: Filter): string {
  const parameters = new URLSearchParams();
  for (const name of filterNames) {
    const value = filter[name];
    if (value !== undefined) parameters.set(name, value);
  }
  const written = parameters.toString();
  return written && `?${written}`;
}
