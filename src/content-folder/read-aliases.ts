import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, aliasesSchema } from '../schemas/alias.ts';
import type { Entry } from '../story/files.ts';
import { formatProblem, type Problem } from '../story/problem.ts';
import { contentFolder } from './content-folder.ts';
import { readEntryFile } from './read-entry.ts';
import { readRecorded } from './recorded-permalinks.ts';

/** Reads `aliases.yaml` of a content folder; a folder without one has no aliases, and no entry. */
export function readAliases(dir: string): {
  aliases: readonly Alias[];
  entry?: Entry<readonly Alias[]> | undefined;
  problems: readonly Problem[];
} {
  const path = join(dir, 'aliases.yaml');
  if (!existsSync(path)) return { aliases: [], problems: [] };
  const { entry, problems } = readEntryFile({ id: 'aliases', path }, aliasesSchema.nullable());
  const aliases = entry?.data ?? [];
  return { aliases, entry: entry && { ...entry, data: aliases }, problems };
}

/** Every address that `permalinks.txt` of a content folder records. */
export const readPermalinks = (dir: string): string[] =>
  [...readRecorded(dir).recorded.values()].map(({ address }) => address);

/**
 * The aliases of the story for the pages.
 *
 * @throws Error that lists every problem of the file
 */
export function getAliases(): readonly Alias[] {
  const { aliases, problems } = readAliases(contentFolder());
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  return aliases;
}
