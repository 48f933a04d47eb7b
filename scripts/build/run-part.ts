import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { programFile } from '../../src/build-cache/program-file.ts';

const END_WITH_PARENT = pathToFileURL(
  resolve(programFile('scripts', 'build', 'end-with-parent.ts')),
).href;

/**
 * Runs one part of the build on this Node.
 *
 * @param silent leaves standard output to who calls: what the part says goes to standard error
 * @returns its exit code
 */
export async function runPart(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  silent = false,
): Promise<number> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, '--import', END_WITH_PARENT, ...args],
    {
      // The channel tells the part that this process is there.
      stdio: ['inherit', silent ? process.stderr : 'inherit', 'inherit', 'ipc'],
      env,
    },
  );
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}
