import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, execPath } from 'node:process';

/** What a call of the program gave. */
export interface Called {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as npm installs it in an empty folder. */
export interface Installed {
  readonly folder: string;
  /** Calls the program, in a folder below or the folder itself. */
  readonly call: (args: readonly string[], below?: string) => Called;
  /** Starts the program and lets it run. */
  readonly start: (
    args: readonly string[],
    below: string,
    more: NodeJS.ProcessEnv,
  ) => ReturnType<typeof spawn>;
  readonly remove: () => void;
}

/** A person's own environment, without what npm and the tests of this project have put into it. */
const ownEnv = (more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^npm_|^(?:CONTENT|OUT|CACHE|PROGRAM)_DIR$|^NODE_TEST/.test(name),
    ),
  ),
  ...more,
});

function must(command: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: ownEnv() });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? stderr}`);
}

/**
 * Packs this project and lays the package into an empty folder, its dependencies beside it as npm would put them: links to
 * those of this project, since tests have no network.
 *
 * @param dependencies names of all packages that may lie there; what is not among them is not found
 */
export function installPacked(dependencies: ReadonlySet<string>): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  must('npm', ['pack', '--silent', '--offline', '--pack-destination', folder]);
  const [packed = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  must('tar', ['-xzf', join(folder, packed), '-C', folder]);
  renameSync(join(folder, 'package'), join(modules, 'palimpsest'));
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ dependencies: { palimpsest: `file:${packed}` } }),
  );
  for (const name of dependencies) {
    if (name.includes('/')) mkdirSync(join(modules, name, '..'), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name));
  }
  const program = join(modules, 'palimpsest', 'bin', 'palimpsest.mjs');
  return {
    folder,
    call: (args, below = '') => {
      const { status, stdout, stderr } = spawnSync(execPath, [program, ...args], {
        cwd: join(folder, below),
        encoding: 'utf8',
        env: ownEnv(),
      });
      return { code: status, stdout, stderr };
    },
    start: (args, below, more) =>
      spawn(execPath, [program, ...args], {
        cwd: join(folder, below),
        env: ownEnv(more),
        stdio: 'ignore',
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
