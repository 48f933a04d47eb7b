import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** A place to build in, so that the earlier site stays whole until the new one is. */
export interface BuildFolder {
  readonly path: string;
  /** Puts what was built in the place of the earlier site. */
  readonly publish: () => void;
  readonly remove: () => void;
}

/**
 * A fresh folder for one build. It lies inside the project, because what Astro runs while it builds
 * finds its packages from there.
 *
 * @param out where the site is to be
 */
export function createBuildFolder(out: string): BuildFolder {
  const path = resolve('.cache', `build-${process.pid}`);
  const incoming = join(dirname(out), `.${basename(out)}-${process.pid}.tmp`);
  const outgoing = join(dirname(out), `.${basename(out)}-${process.pid}.old.tmp`);
  const remove = () => {
    for (const dir of [path, incoming, outgoing]) rmSync(dir, { recursive: true, force: true });
  };
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
