import type { When } from '../../schemas/when.ts';
import { boundsOf } from './bounds-of.ts';
import { compareWhen } from './order.ts';

/** A dated entry, and the one after which it is told where their dates do not order them. */
export interface Told {
  readonly id: string;
  readonly when: When;
  readonly follows?: string | undefined;
}

/** Where an entry stands: a moment, and its rank among those told from that moment on. */
interface Standing {
  readonly start: number;
  readonly rank: number;
}

/**
 * Entries in the order in which they are told: by the moment at which they start; one that starts no later than the
 * entry it follows stands right after it. Entries that stand together come longer first, then by id.
 *
 * @param timeZone the IANA time zone of dates that name none
 */
export function inToldOrder<Entry extends Told>(
  entries: readonly Entry[],
  timeZone: string,
): Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const standings = new Map<string, Standing>();

  const standingOf = (entry: Entry): Standing => {
    const known = standings.get(entry.id);
    if (known) return known;
    const own = { start: boundsOf(entry.when, timeZone).start, rank: 0 };
    // Set first, so that a loop, which is reported elsewhere, ends here.
    standings.set(entry.id, own);
    const before = entry.follows === undefined ? undefined : byId.get(entry.follows);
    const target = before && standingOf(before);
    if (!target || own.start > target.start) return own;
    const standing = { start: target.start, rank: target.rank + 1 };
    standings.set(entry.id, standing);
    return standing;
  };

  return entries
    .map((entry) => ({ entry, standing: standingOf(entry) }))
    .sort(
      (a, b) =>
        a.standing.start - b.standing.start ||
        a.standing.rank - b.standing.rank ||
        compareWhen(a.entry, b.entry, timeZone),
    )
    .map(({ entry }) => entry);
}

/**
 * What is wrong with the entry that `entry` follows; undefined when the two can stand in this order.
 *
 * @param byId all entries; one that is missing is not judged here
 */
export function checkFollows(
  entry: Told,
  byId: ReadonlyMap<string, Told>,
  timeZone: string,
): string | undefined {
  const before = entry.follows === undefined ? undefined : byId.get(entry.follows);
  if (!before) return undefined;
  const passed = new Set<string>();
  for (let at: Told | undefined = before; at && !passed.has(at.id); ) {
    if (at.id === entry.id) {
      return `“${entry.id}” follows “${before.id}”, which itself follows “${entry.id}”. Remove one “follows”.`;
    }
    passed.add(at.id);
    at = at.follows === undefined ? undefined : byId.get(at.follows);
  }
  if (boundsOf(entry.when, timeZone).end <= boundsOf(before.when, timeZone).start) {
    return `“${entry.id}” ends before “${before.id}”, which it follows, begins. Correct a date or “follows”.`;
  }
  return undefined;
}
