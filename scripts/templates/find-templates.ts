import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepNewest } from '../../src/build-cache/keep-newest.ts';
import { programFile } from '../../src/build-cache/program-file.ts';
import { runPart } from '../build/run-part.ts';
import { lockFolders } from '../running/lock-folders.ts';

/** So many are kept, those that were used last: a shelf's stories have each their own, as their addresses differ. */
const MOST_KEPT = 12;

/** Of all templates these were used last; those of builds that were stopped go in the end, too. */
function noteUse(all: string, used: string): void {
  const now = new Date();
  utimesSync(join(all, used), now, now);
  keepNewest(all, MOST_KEPT);
}

/** Lets Astro put the templates together in a process of its own, for an environment; gives its exit code. */
const letAstroMake = (env: NodeJS.ProcessEnv): Promise<number> =>
  runPart([programFile('scripts', 'templates', 'make-templates.ts')], env);

/** Gives whether they are there now. */
async function putTogether(
  folder: string,
  say: (line: string) => void,
  make: (env: NodeJS.ProcessEnv) => Promise<number>,
): Promise<boolean> {
  say('  putting templates and scripts together');
  const incoming = `${folder}.tmp`;
  rmSync(incoming, { recursive: true, force: true });
  mkdirSync(incoming, { recursive: true });
  const code = await make({
    ...process.env,
    TEMPLATES_DIR: incoming,
    OUT_DIR: join(incoming, 'site'),
    ASTRO_CACHE_DIR: join(incoming, 'read'),
  });
  if (code !== 0) return false;
  rmSync(join(incoming, 'read'), { recursive: true, force: true });
  // In one step: a build that is stopped leaves no half of it.
  renameSync(incoming, folder);
  return true;
}

/**
 * The templates of all pages, the scripts and the other files that every story has: as an earlier build has put them
 * together of the same code, or put together now.
 *
 * @param madeFrom stands for the code, and for all else that plays a part: the address, the language
 * @param say called when they are put together
 * @param make gives the exit code
 * @returns the folder that `loadTemplates` reads; undefined when that fails, which is told already
 */
export async function findTemplates(
  madeFrom: readonly string[],
  say: (line: string) => void,
  make: (env: NodeJS.ProcessEnv) => Promise<number> = letAstroMake,
  all = resolve('.cache', 'templates'),
): Promise<string | undefined> {
  const name = createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex').slice(0, 32);
  const folder = join(all, name);
  if (!existsSync(folder)) {
    // Astro writes down what it knows in one place, whatever it is that it builds.
    const giveLockBack = lockFolders([all], say, `${all}.locks`);
    try {
      // Another build may have put them there by now.
      if (!existsSync(folder) && !(await putTogether(folder, say, make))) return undefined;
    } finally {
      giveLockBack();
    }
  }
  noteUse(all, name);
  return folder;
}
