import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const PROGRESS_EVERY_MS = 15_000;
const PASSED_TEST = /^[ \t]*(?:✔|✓|ok )/gm;

/**
 * Runs a shell command, keeps what it prints, and says from time to time how far it is.
 *
 * @param say told of the progress
 */
export function runCommand(
  command: string,
  say: (message: string) => void,
): Promise<{ output: string; code: number }> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    // A test starts a process, and many start another: each reads the same code.
    NODE_COMPILE_CACHE: resolve('.cache', 'compiled'),
  };
  delete env.FORCE_COLOR;
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  const keep = (chunk: string) => {
    output += chunk;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const started = Date.now();
  const progress = setInterval(() => {
    const passed = output.match(PASSED_TEST)?.length ?? 0;
    const tests = passed > 0 ? `${passed} tests passed, ` : '';
    say(`${tests}${Math.round((Date.now() - started) / 1000)} s`);
  }, PROGRESS_EVERY_MS);
  return new Promise((resolve) => {
    const end = (code: number) => {
      clearInterval(progress);
      resolve({ output, code });
    };
    child.on('error', (error) => {
      keep(String(error));
      end(127);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
