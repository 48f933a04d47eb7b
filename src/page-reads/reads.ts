import { AsyncLocalStorage } from 'node:async_hooks';

/** Stands for all entries of a root. */
export const ALL = '*';

/**
 * What was read: by root and property, of which entries. The property `''` stands for an entry itself, whether it is
 * there, and with `ALL` for the ids and their order.
 */
export type Reads = ReadonlyMap<string, ReadonlySet<string> | typeof ALL>;

type Recording = Map<string, Set<string> | typeof ALL>;

/** Of more entries the whole column counts: whoever lists a hundred entries goes through all. */
const MOST_SINGLE = 24;

/** One for the whole process: Astro loads a module several times. */
const KEY = Symbol.for('palimpsest.reads');
const everywhere = globalThis as typeof globalThis & {
  [KEY]?: AsyncLocalStorage<Recording | undefined>;
};
everywhere[KEY] ??= new AsyncLocalStorage<Recording | undefined>();
const recording = everywhere[KEY];

const columns = new Map<string, Map<string, string>>();

/** `columnOf('events', 'title')` => `events|title`; the same text each time, since it is asked for millions of times. */
export function columnOf(root: string, property: string): string {
  const known = columns.get(root) ?? new Map<string, string>();
  const column = known.get(property);
  if (column !== undefined) return column;
  const made = `${root}|${property}`;
  columns.set(root, known.set(property, made));
  return made;
}

/** Notes that a property of an entry was read, or one of all entries. */
export function noteRead(root: string, property: string, id: string): void {
  const reads = recording.getStore();
  if (!reads) return;
  const column = columnOf(root, property);
  const known = reads.get(column);
  if (known === ALL) return;
  if (id === ALL) reads.set(column, ALL);
  else if (!known) reads.set(column, new Set([id]));
  else if (known.add(id).size > MOST_SINGLE) reads.set(column, ALL);
}

/** Does something, and says what it read. */
export async function recordReads<Result>(
  read: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly reads: Reads }> {
  const reads: Recording = new Map();
  const result = await recording.run(reads, read);
  return { result, reads };
}

/** Does something that no page is to count as read: what comes of it is wrapped itself. */
export const unrecorded = <Result>(read: () => Result): Result => recording.run(undefined, read);
