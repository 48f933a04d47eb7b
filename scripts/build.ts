import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { createBuildFolder } from './build/build-folder.ts';
import { takeLock } from './running/take-lock.ts';

/** Runs one part of the build on this Node; the whole build ends with its exit code when it fails. */
function run(args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, error } = spawnSync(process.execPath, args, { stdio: 'inherit', env });
  if (error) console.error(`${args[0]} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** A build takes well under a minute for a thousand reports; one that has hung is not waited for. */
const MAX_WAIT_MS = 600_000;

const out = resolve(process.env.OUT_DIR || 'dist');
// Astro keeps what it read of the content in one place: two builds at a time would mix two stories.
const giveLockBack = takeLock(resolve('.cache', 'build.lock'), console.log, MAX_WAIT_MS);
const folder = createBuildFolder(out);
process.on('exit', () => {
  folder.remove();
  giveLockBack();
});
const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const building = { ...env, OUT_DIR: folder.path };

console.log('Checking the content …');
run(['scripts/check.ts', '--errors'], env);
console.log('Building the pages …');
// --force: Astro keeps rendered pages by their source alone and would not see that a plugin changed.
run(['node_modules/astro/bin/astro.mjs', 'build', '--force'], building);
console.log('Checking the permalinks …');
run(['scripts/permalinks.ts'], building);
folder.publish();
console.log(`The site is in ${out}`);
