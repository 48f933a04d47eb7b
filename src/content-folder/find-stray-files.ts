import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RAW_ENDINGS } from '../normalize/raw-endings.ts';
import { didYouMean, findNearest } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import { yamlCollections } from './collections.ts';

/** What each folder of the content folder holds, by the ending of its files. */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  raw: new RegExp(`(?:${RAW_ENDINGS.map((ending) => RegExp.escape(ending)).join('|')})$`, 'i'),
  sources: /\.ya?ml$/,
  articles: /\.md$/,
  corrections: /\.ya?ml$/,
  ...Object.fromEntries(Object.keys(yamlCollections).map((name) => [name, /\.ya?ml$/])),
};

/** Files that lie beside the folders. */
const FILES = ['story.yaml', 'permalinks.txt', 'aliases.yaml', 'README.md'];

/**
 * The files and folders of the content folder that nothing reads. One whose name is nearly right is an error, as
 * its content would silently be missing.
 */
export function findStrayFiles(dir: string): Problem[] {
  const stray = (file: string, name: string, known: readonly string[], what: string): Problem => ({
    level: findNearest(name, known) === undefined ? 'notice' : 'error',
    file,
    message: `Nothing reads this ${what}.${didYouMean(name, known)}`,
  });
  return readdirSync(dir, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((item): Problem[] => {
      const path = join(dir, item.name);
      if (!item.isDirectory()) {
        return FILES.includes(item.name) ? [] : [stray(path, item.name, FILES, 'file')];
      }
      const ending = Object.hasOwn(FOLDERS, item.name) ? FOLDERS[item.name] : undefined;
      if (!ending) return [stray(path, item.name, Object.keys(FOLDERS), 'folder')];
      return readdirSync(path)
        .filter((name) => !name.startsWith('.') && !ending.test(name))
        .map((name): Problem => {
          const message = `Nothing reads this file: the files of “${item.name}” have another ending.`;
          return { level: 'notice', file: join(path, name), message };
        });
    });
}
