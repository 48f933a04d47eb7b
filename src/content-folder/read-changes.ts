import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Alias } from '../schemas/alias.ts';
import { changesSchema, type RecordedChange } from '../schemas/change.ts';
import { type Entry, lineOf } from '../story/files.ts';
import { resolveAlias } from '../story/permalinks/aliases.ts';
import type { Problem } from '../story/problem.ts';
import { readEntryFile } from './read-entry.ts';

/** The edition's own record, `changes.yaml` of a content folder: nothing where there is none. */
export function readChanges(dir: string): {
  changes: readonly RecordedChange[];
  entry?: Entry<readonly RecordedChange[] | null> | undefined;
  problems: readonly Problem[];
} {
  const path = join(dir, 'changes.yaml');
  if (!existsSync(path)) return { changes: [], problems: [] };
  const { entry, problems } = readEntryFile({ id: 'changes', path }, changesSchema.nullable());
  return { changes: entry?.data ?? [], entry, problems };
}

/**
 * The places that the record names and that lead nowhere.
 *
 * @param known every address that is built or was published
 */
export function explainPlaces(
  dir: string,
  aliases: readonly Alias[],
  known: ReadonlySet<string>,
): Problem[] {
  const { changes, entry } = readChanges(dir);
  return changes.flatMap(({ at }, index) =>
    at.flatMap((address, place): Problem[] => {
      if (known.has(address) || known.has(resolveAlias(aliases, address))) return [];
      const line = entry && lineOf(entry, [index, 'at', place]);
      const message = `“${address}” is no address of a report or an entry, and none that was published. Correct it, or say in aliases.yaml where it leads.`;
      return [{ level: 'notice', file: entry?.file ?? dir, line, message }];
    }),
  );
}
