import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Lets go of the entries of a folder that were not used for longest. Another process may take one away or give it another
 * name at the same time.
 *
 * @param most how many stay
 */
export function keepNewest(folder: string, most: number): void {
  const entries = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, time: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time);
  for (const { path } of entries.slice(most)) rmSync(path, { recursive: true, force: true });
}
