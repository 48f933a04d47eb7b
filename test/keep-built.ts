import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from '../scripts/running/take-lock.ts';
import { codeDigest } from '../src/build-cache/code-digest.ts';

/** What every built site is made from. */
const PROGRAM = ['src', 'scripts', 'astro.config.mjs', 'public'];
const MAX_WAIT_MS = 600_000;

/**
 * A folder that is made once: the first test that asks makes it, which takes a while; those in other processes find it,
 * as long as nothing has changed that it is made from.
 *
 * @param name of its kind: `hostile-sites`
 * @param madeFrom folders and files, besides the program's own
 * @param make writes it into the folder that it is given
 * @returns a folder that nobody may write to
 */
export async function keepBuilt(
  name: string,
  madeFrom: readonly string[],
  make: (folder: string) => Promise<void> | void,
): Promise<string> {
  const kept = resolve('.cache', name);
  const dir = join(kept, codeDigest([...PROGRAM, ...madeFrom]));
  const giveLockBack = takeLock(`${kept}.lock`, console.log, MAX_WAIT_MS);
  try {
    if (!existsSync(dir)) {
      mkdirSync(kept, { recursive: true });
      for (const old of readdirSync(kept)) rmSync(join(kept, old), { recursive: true });
      await make(join(kept, 'half-made'));
      renameSync(join(kept, 'half-made'), dir);
    }
    return dir;
  } finally {
    giveLockBack();
  }
}
