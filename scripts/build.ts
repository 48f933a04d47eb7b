import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { createBuildFolder } from './build/build-folder.ts';

/** Runs one part of the build; the whole build ends with its exit code when it fails. */
function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv): void {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', env });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const out = resolve(process.env.OUT_DIR || 'dist');
const folder = createBuildFolder(out);
process.on('exit', () => folder.remove());

console.log('Checking the content …');
run(process.execPath, ['scripts/check.ts', '--errors'], env);
console.log('Building the pages …');
// --force: Astro keeps rendered pages by their source alone and would not see that a plugin changed.
run('astro', ['build', '--force'], { ...env, OUT_DIR: folder.path });
console.log('Checking the permalinks …');
run(process.execPath, ['scripts/permalinks.ts'], { ...env, OUT_DIR: folder.path });
folder.publish();
console.log(`The site is in ${out}`);
