import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import process from 'node:process';
import { programFile } from './program-file.ts';

/** The packages, each in its version: in the clone, or in the folder of the story that the program is installed for. */
const lockfiles = (): string[] =>
  [...new Set([programFile('package-lock.json'), 'package-lock.json'])].filter((path) =>
    existsSync(path),
  );

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
 * @param paths files and folders of the program, from its root
 */
export function codeDigest(paths: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const path of [
    ...lockfiles(),
    ...paths.map((path) => (isAbsolute(path) ? path : programFile(path))),
  ].flatMap(filesOf)) {
    const bytes = readFileSync(path);
    hash.update(`${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}
