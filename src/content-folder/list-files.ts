import { hash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** A file of the content folder. `id` is its name without the ending. */
export interface ContentFile {
  readonly id: string;
  readonly path: string;
}

/** Stands for a file and what it says: problems name its path, so that is part of it. */
export const keyOf = ({ path }: ContentFile, text: string): string =>
  hash('sha256', `${path}\n${text}`, 'base64');

/** The files of one folder that end in one of `endings` (in any case), by name; none when there is no such folder. */
export function listFiles(folder: string, endings: readonly string[]): ContentFile[] {
  // A file in its place is told by findStrayFiles.
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((file) => file.isFile() && !file.name.startsWith('.'))
    .filter((file) => endings.includes(extname(file.name).toLowerCase()))
    .map((file) => file.name)
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((name) => ({ id: basename(name, extname(name)), path: join(folder, name) }));
}
