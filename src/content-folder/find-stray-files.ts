import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { RAW_ENDINGS } from '../normalize/raw-endings.ts';
import { didYouMean, findNearest } from '../story/nearest.ts';
import type { Problem } from '../story/problem.ts';
import { yamlCollections } from './collections.ts';
import { listFiles } from './list-files.ts';

/** What each folder of the content folder holds, by the ending of its files. */
const FOLDERS: Readonly<Record<string, RegExp>> = {
  raw: new RegExp(`(?:${RAW_ENDINGS.map((ending) => RegExp.escape(ending)).join('|')})$`, 'i'),
  sources: /\.ya?ml$/,
  articles: /\.md$/,
  corrections: /\.ya?ml$/,
  ...Object.fromEntries(Object.keys(yamlCollections).map((name) => [name, /\.ya?ml$/])),
};

/** Files that lie beside the folders. */
const FILES = [
  'story.yaml',
  'permalinks.txt',
  'aliases.yaml',
  'dismissed.yaml',
  'changes.yaml',
  'sources.yaml',
  'README.md',
];

/** What is wrong with something in one of the folders, which holds files of one ending; undefined when it is read. */
function explainStray(
  item: Dirent,
  folder: string,
  ending: RegExp,
): Omit<Problem, 'file'> | undefined {
  if (item.isSymbolicLink()) {
    const message =
      'This is a link, which another computer or a clone may not have. Put the file itself here.';
    return { level: 'error', message };
  }
  if (item.isFile() && ending.test(item.name)) return undefined;
  const what = item.isDirectory() ? 'folder' : 'file';
  if (item.isDirectory() && ending.test(item.name)) {
    return {
      level: 'error',
      message: 'This is a folder, where a file should be. Rename or move it.',
    };
  }
  const message =
    what === 'folder'
      ? `Nothing reads this folder: the files of “${folder}” lie in it side by side.`
      : `Nothing reads this file: the files of “${folder}” have another ending.`;
  return { level: 'notice', message };
}

/** The corrections that correct no raw file. */
function findLoneCorrections(dir: string): Problem[] {
  const raw = namesIn(join(dir, 'raw'));
  return listFiles(join(dir, 'corrections'), ['.yaml', '.yml'])
    .filter(({ id }) => !raw.includes(id))
    .map(({ id, path }) => {
      const hint = didYouMean(id, raw) || ' Rename it after one, or delete it.';
      return { level: 'error', file: path, message: `There is no raw file “${id}”.${hint}` };
    });
}

const namesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).map((name) => basename(name, extname(name))) : [];

/**
 * The files and folders of the content folder that nothing reads, and the corrections that correct nothing. One whose
 * name is nearly right is an error, as its content would silently be missing.
 */
export function findStrayFiles(dir: string): Problem[] {
  const stray = (file: string, name: string, known: readonly string[], what: string): Problem => ({
    level: findNearest(name, known) === undefined ? 'notice' : 'error',
    file,
    message: `Nothing reads this ${what}.${didYouMean(name, known)}`,
  });
  const items = readdirSync(dir, { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const found = items.flatMap((item): Problem[] => {
    const path = join(dir, item.name);
    const ending = Object.hasOwn(FOLDERS, item.name) ? FOLDERS[item.name] : undefined;
    if (ending && !statSync(path).isDirectory()) {
      const message = 'This is a file, where a folder should be. Rename or move it.';
      return [{ level: 'error', file: path, message }];
    }
    if (!item.isDirectory()) {
      return FILES.includes(item.name) ? [] : [stray(path, item.name, FILES, 'file')];
    }
    if (FILES.includes(item.name)) {
      const message = 'This is a folder, where a file should be. Rename or move it.';
      return [{ level: 'error', file: path, message }];
    }
    if (!ending) return [stray(path, item.name, Object.keys(FOLDERS), 'folder')];
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.'))
      .flatMap((inside) => {
        const wrong = explainStray(inside, item.name, ending);
        return wrong ? { ...wrong, file: join(path, inside.name) } : [];
      });
  });
  return [...found, ...findLoneCorrections(dir)];
}
