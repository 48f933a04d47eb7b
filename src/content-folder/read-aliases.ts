import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alias, aliasesSchema } from '../schemas/alias.ts';
import { parsePermalinks } from '../story/permalinks/permalinks.ts';
import { formatProblem, type Problem } from '../story/problem.ts';
import { contentFolder } from './content-folder.ts';
import { readEntry } from './read-entry.ts';
import { readYaml } from './read-yaml.ts';

/** Reads `aliases.yaml` of a content folder; a folder without one has no aliases. */
export function readAliases(dir: string): { aliases: readonly Alias[]; problems: Problem[] } {
  const path = join(dir, 'aliases.yaml');
  if (!existsSync(path)) return { aliases: [], problems: [] };
  const yaml = readYaml(readFileSync(path, 'utf8'), path);
  if (yaml.value === null) return { aliases: [], problems: [] };
  const { entry, problems } = readEntry('aliases', path, yaml, aliasesSchema);
  return { aliases: entry?.data ?? [], problems };
}

/** Reads `permalinks.txt` of a content folder; undefined when nothing is recorded yet. */
export function readPermalinks(dir: string): string[] | undefined {
  const path = join(dir, 'permalinks.txt');
  return existsSync(path) ? parsePermalinks(readFileSync(path, 'utf8')) : undefined;
}

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
