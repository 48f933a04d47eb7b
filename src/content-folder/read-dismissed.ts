import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Dismissed, dismissedSchema } from '../schemas/dismissed.ts';
import type { Problem } from '../story/problem.ts';
import { readEntryFile } from './read-entry.ts';

/** What `dismissed.yaml` of the content folder says: nothing where there is none. */
export function readDismissed(dir: string): {
  dismissed: readonly Dismissed[];
  problems: readonly Problem[];
} {
  const path = join(dir, 'dismissed.yaml');
  if (!existsSync(path)) return { dismissed: [], problems: [] };
  const { entry, problems } = readEntryFile({ id: 'dismissed', path }, dismissedSchema);
  return { dismissed: entry?.data ?? [], problems };
}
