import type { RecordedChange } from '../../schemas/change.ts';

/** The id of each change on the record's page: its day, and which of that day it is. What comes later changes none. */
export function changeIds(changes: readonly RecordedChange[]): ReadonlyMap<RecordedChange, string> {
  const counts = new Map<string, number>();
  return new Map(
    changes.map((change) => {
      const number = (counts.get(change.on) ?? 0) + 1;
      counts.set(change.on, number);
      return [change, `c-${change.on}-${number}`];
    }),
  );
}
