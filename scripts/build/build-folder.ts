import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { isRunning } from '../running/is-running.ts';

/** A place to build in, so that the earlier site stays whole until the new one is. */
export interface BuildFolder {
  readonly path: string;
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

/**
 * A fresh folder for one build. It lies inside the project, because what Astro runs while it builds
 * finds its packages from there.
 *
 * @param out where the site is to be
 */
export function createBuildFolder(out: string): BuildFolder {
  const cache = resolve('.cache');
  const path = join(cache, `build-${process.pid}`);
  const incoming = join(dirname(out), incomingName(out, process.pid));
  const outgoing = join(dirname(out), outgoingName(out, process.pid));
  const remove = () => {
    for (const dir of [path, incoming, outgoing]) rmSync(dir, { recursive: true, force: true });
  };
  clearUp(out, cache);
  remove();
  return {
    path,
    remove,
    publish: () => {
      mkdirSync(dirname(out), { recursive: true });
      // Copied first, as `out` may be on another disk; the renames then take no time.
      cpSync(path, incoming, { recursive: true });
      if (existsSync(out)) renameSync(out, outgoing);
      renameSync(incoming, out);
      remove();
    },
  };
}
