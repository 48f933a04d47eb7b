import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { extname, join } from 'node:path';
import { isRunning } from '../running/is-running.ts';
import { writeWhole } from '../running/write-whole.ts';

const articlesIn = (folder: string) =>
  existsSync(folder) ? readdirSync(folder).filter((name) => extname(name) === '.md') : [];

/** Takes away what runs left that were stopped while they wrote. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = /^\..*\.(\d+)\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(folder, name), { force: true });
  }
}

/**
 * Makes `folder` hold these Markdown files and, but for `keepOthers`, no other. Each is written whole under another name and then renamed, so
 * that whoever stops the program leaves every file old or new; files that have not changed are left alone.
 */
export function writeFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
  { keepOthers = false } = {},
): void {
  removeLeftovers(folder);
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    writeWhole(path, text);
  }
  if (keepOthers) return;
  for (const name of articlesIn(folder)) {
    if (!files.has(name)) rmSync(join(folder, name), { force: true });
  }
}

/** The first line in which two texts differ, both ways. */
function firstDifference(committed: string, made: string): string {
  const old = committed.split('\n');
  const fresh = made.split('\n');
  const at = old.findIndex((line, i) => line !== fresh[i]);
  const line = at === -1 ? old.length : at;
  const clip = (text: string | undefined) => (text ?? '(end of file)').slice(0, 200);
  return `line ${line + 1}\n  - ${clip(old[line])}\n  + ${clip(fresh[line])}`;
}

/** What differs between a folder and the files that it should hold; empty when nothing does. */
export function findDrift(folder: string, files: ReadonlyMap<string, string>): string[] {
  const drift: string[] = [];
  for (const [name, text] of files) {
    const path = join(folder, name);
    if (!existsSync(path)) drift.push(`${path}: missing`);
    else {
      const committed = readFileSync(path, 'utf8');
      if (committed !== text) drift.push(`${path}: ${firstDifference(committed, text)}`);
    }
  }
  for (const name of articlesIn(folder)) {
    if (!files.has(name)) drift.push(`${join(folder, name)}: its raw file is gone`);
  }
  return drift;
}
