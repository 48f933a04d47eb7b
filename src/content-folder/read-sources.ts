import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Sources, sourcesSchema } from '../schemas/sources.ts';
import type { Problem } from '../story/problem.ts';
import { readEntryFile } from './read-entry.ts';

/** What `sources.yaml` of the content folder says; undefined where there is none, or where it is to be mended. */
export function readSources(dir: string): {
  sources: Sources | undefined;
  problems: readonly Problem[];
} {
  const path = join(dir, 'sources.yaml');
  if (!existsSync(path)) return { sources: undefined, problems: [] };
  const { entry, problems } = readEntryFile({ id: 'sources', path }, sourcesSchema);
  return { sources: entry?.data, problems };
}
