import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Runs one of the project's scripts while this process goes on, which is the server that the script asks.
 *
 * @returns its exit code and what it printed
 */
export async function runScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, ...env },
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  const [code] = await once(child, 'close');
  return { code, output };
}
