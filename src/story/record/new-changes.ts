import type { RecordedChange } from '../../schemas/change.ts';
import { compareText } from '../compare-text.ts';
import type { DraftedChange } from './drafted-change.ts';

function byAddress(recorded: readonly RecordedChange[]): ReadonlyMap<string, RecordedChange[]> {
  const places = new Map<string, RecordedChange[]>();
  for (const entry of recorded) {
    for (const address of new Set(entry.at)) {
      const there = places.get(address);
      if (there) there.push(entry);
      else places.set(address, [entry]);
    }
  }
  return places;
}

/** Whether an entry of the same place says it, maybe beside other changes. */
const says = (entry: RecordedChange, { what, why, byReason }: DraftedChange) =>
  entry.what.includes(what) && (!byReason || (entry.why ?? '').includes(why ?? ''));

/** Whether what is recorded of a place, the latest last, says a change and does not take it back later. */
function isSaid(change: DraftedChange, inOrder: readonly RecordedChange[]): boolean {
  let said = false;
  for (const entry of inOrder) {
    if (entry.kind === change.kind && says(entry, change)) said = true;
    else if (change.takenBack.some((words) => entry.what.includes(words))) said = false;
  }
  return said;
}

const joined = (texts: readonly (string | undefined)[]) =>
  [...new Set(texts.flatMap((text) => text ?? []))].join(' ');

/** One change of several at the same address. */
function joinedChange(changes: readonly DraftedChange[], on: string): RecordedChange[] {
  const [first] = changes;
  if (!first) return [];
  const why = joined(changes.map((change) => change.why));
  const what = joined(changes.map((change) => change.what));
  return [{ on, kind: first.kind, at: first.at, what, ...(why !== '' && { why }) }];
}

/**
 * The changes that a record does not have yet, for a day: one of each kind at an address. What the record says of a
 * place is not said again unless a later entry takes it back. What has the day is there in whatever words: an editor
 * rewords what was drafted.
 */
export function newChanges(
  drafted: readonly DraftedChange[],
  recorded: readonly RecordedChange[],
  on: string,
): RecordedChange[] {
  const ofPlace = byAddress([...recorded].sort((a, b) => compareText(a.on, b.on)));
  const fresh = drafted.filter((change) => {
    const there = ofPlace.get(change.at[0] ?? '') ?? [];
    const isToday = there.some((entry) => entry.on === on && entry.kind === change.kind);
    return !isToday && !isSaid(change, there);
  });
  const byPlace = Map.groupBy(fresh, ({ kind, at }) => JSON.stringify([kind, at]));
  return [...byPlace.values()].flatMap((changes) => joinedChange(changes, on));
}
