import type { SearchFilters } from '../query.ts';

/** What the address of the search page says. */
export interface Asking {
  readonly text: string;
  readonly filters: SearchFilters;
}

/** The filters in the order in which they stand in the form and in the address. */
export const filterNames = [
  'kind',
  'report',
  'person',
  'day',
] as const satisfies readonly (keyof SearchFilters)[];

/** Reads `?q=words&report=slug`. Unknown parameters are passed over. */
export function readAddress(search: string): Asking {
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = parameters.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  return { text: parameters.get('q') ?? '', filters };
}

/** Writes what `readAddress` reads; empty for nothing asked. */
export function writeAddress({ text, filters }: Asking): string {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text.trim());
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  const written = parameters.toString();
  return written && `?${written}`;
}
