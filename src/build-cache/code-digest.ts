import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** The packages, each in its version. */
const LOCKFILE = 'package-lock.json';

function filesOf(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return globSync('**/*', { cwd: path, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/**
 * Stands for code: another digest means that something else may come of the same input. The versions of all packages
 * and of Node, with what it knows of languages and time zones, are part of it.
 *
 * @param paths files and folders, from the project's root: a bundled module no longer knows its own place
 */
export function codeDigest(paths: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const path of [LOCKFILE, ...paths].flatMap(filesOf)) {
    const bytes = readFileSync(path);
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
