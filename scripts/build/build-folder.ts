import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../running/is-running.ts';

/** A place to build in, so that the earlier site stays whole until the new one is. */
export interface BuildFolder {
  /** Where the pages are to be built. */
  readonly path: string;
  /** Where this build may write down what its later parts ask of all pages. */
  readonly record: string;
  /** Puts what was built in the place of the earlier site. */
  readonly publish: () => void;
  readonly remove: () => void;
}

const incomingName = (out: string, pid: number) => `.${basename(out)}-${pid}.tmp`;
const outgoingName = (out: string, pid: number) => `.${basename(out)}-${pid}.old.tmp`;

/**
 * Mends what builds left that were stopped: a site that was moved away before the new one was in its place comes
 * back, and half-made copies go.
 */
function clearUp(out: string, cache: string): void {
  const parent = dirname(out);
  for (const name of existsSync(parent) ? readdirSync(parent) : []) {
    const pid = Number(/-(\d+)(?:\.old)?\.tmp$/.exec(name)?.[1]);
    if (Number.isNaN(pid) || isRunning(pid)) continue;
    const path = join(parent, name);
    if (name === outgoingName(out, pid) && !existsSync(out)) renameSync(path, out);
    else if (name === outgoingName(out, pid) || name === incomingName(out, pid)) {
      rmSync(path, { recursive: true, force: true });
    }
  }
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const pid = /^build-(\d+)$/.exec(name)?.[1];
    if (pid === undefined || isRunning(Number(pid))) continue;
    rmSync(join(cache, name), { recursive: true, force: true });
  }
}

/** Moves a folder; copies it where it cannot be moved, which is to another disk. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
  }
}

/**
 * A fresh folder for one build. It lies inside the project, because what Astro runs while it builds
 * finds its packages from there.
 *
 * @param out where the site is to be
 */
export function createBuildFolder(out: string): BuildFolder {
  const all = resolve('.cache');
  const own = join(all, `build-${process.pid}`);
  const path = join(own, 'site');
  const incoming = join(dirname(out), incomingName(out, process.pid));
  const outgoing = join(dirname(out), outgoingName(out, process.pid));
  const remove = () => {
    for (const dir of [own, incoming, outgoing]) rmSync(dir, { recursive: true, force: true });
  };
  clearUp(out, all);
  remove();
  return {
    path,
    record: join(own, 'pages.json'),
    remove,
    publish: () => {
      mkdirSync(dirname(out), { recursive: true });
      // Beside its place first, as that may be on another disk; the renames then take no time.
      move(path, incoming);
      if (existsSync(out)) renameSync(out, outgoing);
      renameSync(incoming, out);
      remove();
    },
  };
}
