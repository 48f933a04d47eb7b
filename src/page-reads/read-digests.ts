import { createHash } from 'node:crypto';
import { ALL, type Reads } from './reads.ts';
import { isRecord, KEYS, type Roots, trackedName } from './track.ts';

const hash = (text: string) => createHash('sha1').update(text).digest('base64');

/**
 * Text that differs where values do: JSON has no maps, no sets, and leaves out what is undefined.
 *
 * @param byName whether what is wrapped stands there by its name, as what is read of it is noted
 */
const toText = (value: unknown, byName = false): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part === undefined) return { undefined: true };
    if (typeof part === 'function')
      throw new Error('A page is given a function, which has no digest.');
    if (typeof part !== 'object' || part === null) return part;
    const name = byName ? trackedName(part) : undefined;
    if (name !== undefined) return { tracked: name };
    if (part instanceof Map) return { map: [...part] };
    return part instanceof Set ? { set: [...part] } : part;
  });

/** A digest of what a page is given. */
export const digestOfGiven = (given: unknown): string => hash(toText(given, true));

function digestOfEntry(entry: unknown, property: string): string {
  if (property === '') {
    if (entry === undefined) return 'absent';
    return isRecord(entry) ? 'there' : hash(toText(entry));
  }
  if (!isRecord(entry)) return 'absent';
  if (property === KEYS) return hash(toText(Object.keys(entry)));
  return Reflect.has(entry, property) ? hash(toText(Reflect.get(entry, property))) : 'absent';
}

/**
 * Digests of what pages read, as it is in this process; undefined when something of it is not here: a page that read it
 * cannot be told to be the same.
 */
export function createReadDigests(roots: Roots): (reads: Reads) => string | undefined {
  const columns = new Map<string, string>();
  const cells = new Map<string, Map<string, string>>();
  const digestOfCell = (column: string, id: string): string => {
    const known = cells.get(column) ?? new Map<string, string>();
    const digest = known.get(id);
    if (digest !== undefined) return digest;
    const [root = '', property = ''] = column.split('|');
    const made = digestOfEntry(roots.get(root)?.get(id), property);
    cells.set(column, known.set(id, made));
    return made;
  };
  const digestOfColumn = (column: string): string => {
    const [root = ''] = column.split('|');
    const ids = [...(roots.get(root)?.keys() ?? [])];
    const digest =
      columns.get(column) ?? hash(toText(ids.map((id) => [id, digestOfCell(column, id)])));
    columns.set(column, digest);
    return digest;
  };
  const isHere = (column: string) => roots.has(column.slice(0, column.indexOf('|')));
  const digestOf = (column: string, ids: ReadonlySet<string> | typeof ALL) =>
    ids === ALL ? digestOfColumn(column) : [...ids].map((id) => digestOfCell(column, id)).join();
  return (reads) =>
    [...reads.keys()].every(isHere)
      ? hash([...reads].map(([column, ids]) => digestOf(column, ids)).join('\n'))
      : undefined;
}
