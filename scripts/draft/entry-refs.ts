import type { DraftedCollection } from '../../src/schemas/dismissed.ts';
import type { EntryData } from './basis.ts';

/** The fields of each kind of file that name entries of another collection, or lists of them. */
const REFS: Readonly<
  Record<DraftedCollection | 'story', Readonly<Record<string, DraftedCollection>>>
> = {
  story: { place: 'places' },
  people: {},
  places: { within: 'places' },
  events: { place: 'places', people: 'people', follows: 'events' },
  quotes: { speaker: 'people', event: 'events' },
  questions: { events: 'events', people: 'people' },
  agreements: {},
};

/** What an entry refers to, as `people/ada`. */
export const refsOf = (collection: DraftedCollection | 'story', data: EntryData): string[] =>
  Object.entries(REFS[collection]).flatMap(([field, to]) =>
    [data[field]].flat().flatMap((id) => (typeof id === 'string' ? [`${to}/${id}`] : [])),
  );

/**
 * The entry with other ids in its references.
 *
 * @param idOf the id that stands for one now; undefined leaves the reference out
 */
export function withRefs(
  collection: DraftedCollection | 'story',
  data: EntryData,
  idOf: (to: DraftedCollection, id: string) => string | undefined,
): EntryData {
  const refs = REFS[collection];
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]): [string, unknown][] => {
      const to = refs[field];
      if (to === undefined) return [[field, value]];
      if (!Array.isArray(value)) {
        const id = idOf(to, String(value));
        return id === undefined ? [] : [[field, id]];
      }
      return [[field, [...new Set(value.flatMap((id) => idOf(to, String(id)) ?? []))]]];
    }),
  );
}
