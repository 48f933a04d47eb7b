import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pruneFolder } from '../src/build-cache/cache-file.ts';
import { programFile } from '../src/build-cache/program-file.ts';
import { createBuildFolder } from './build/build-folder.ts';
import { takeLock } from './running/take-lock.ts';
import { contentHere, runTool, takeNoArguments } from './tool/run-tool.ts';

const END_WITH_PARENT = pathToFileURL(
  resolve(programFile('scripts', 'build', 'end-with-parent.ts')),
).href;

/**
 * Runs one part of the build on this Node.
 *
 * @returns its exit code
 */
async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, '--import', END_WITH_PARENT, ...args],
    {
      // The channel tells the part that this process is there.
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env,
    },
  );
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

/** What is run for a content folder: of one with raw files alone all that makes a first story of them. */
function partsFor(content: string): string[] {
  const isThere = (...path: readonly string[]) => existsSync(join(content, ...path));
  return [
    ...(isThere('raw') && !isThere('articles') ? [programFile('scripts', 'normalize.ts')] : []),
    ...(isThere('raw') && !isThere('story.yaml')
      ? [programFile('scripts', 'build', 'draft-first.ts')]
      : []),
    programFile('scripts', 'build', 'make-site.ts'),
  ];
}

/** A build takes some minutes for a thousand reports; one that has hung is not waited for. */
const MAX_WAIT_MS = 600_000;

await runTool('build', async () => {
  takeNoArguments();
  const content = contentHere();
  const out = resolve(process.env.OUT_DIR || 'dist');
  // Of two builds, the one begun last is to be the one that stays.
  const giveLockBack = takeLock(resolve('.cache', 'build.lock'), console.log, MAX_WAIT_MS);
  const folder = createBuildFolder(out);
  process.on('exit', () => {
    folder.remove();
    giveLockBack();
  });
  const compiled = resolve('.cache', 'compiled');
  pruneFolder(compiled);
  const building = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: compiled,
    NODE_ENV: 'production',
    OUT_DIR: folder.path,
    PAGES_RECORD: folder.record,
    ASTRO_CACHE_DIR: folder.cache,
  };

  for (const part of partsFor(content)) {
    const code = await run([part], building);
    if (code !== 0) return code;
  }
  folder.publish();
  console.log(`The site is in ${out}`);
  return 0;
});
