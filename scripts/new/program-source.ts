import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { explainFailure } from '../running/run-command.ts';

const PACKED = /^file:(?<path>.+\.tgz)$/;

/** What the package.json of the folder that the program is installed in says of where it came from; undefined without. */
function askedFor(program: string, name: string): { folder: string; from: string } | undefined {
  if (basename(dirname(program)) !== 'node_modules') return undefined;
  const folder = dirname(dirname(program));
  try {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const from = dependencies?.[name] ?? devDependencies?.[name];
    return typeof from === 'string' ? { folder, from } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * How a new story is to ask npm for this program: as this program itself was asked for. What no other machine could
 * fetch, a packed file or a clone, is laid into the story, so that its repository is whole.
 *
 * @param program the program's folder
 * @param name its package's name
 * @param story the folder of the story, which is there
 * @returns what package.json says: `^1.0.0`, `file:./palimpsest-1.0.0.tgz`
 */
export function programSource(program: string, name: string, story: string): string {
  const asked = askedFor(program, name);
  const packed = asked && PACKED.exec(asked.from)?.groups?.['path'];
  if (asked && !asked.from.startsWith('file:')) return asked.from;
  if (asked && packed !== undefined) {
    const file = resolve(asked.folder, packed);
    if (existsSync(file)) {
      copyFileSync(file, join(story, basename(file)));
      return `file:./${basename(file)}`;
    }
  }
  // Of an installed program what npm would make first is there already, and what makes it is not.
  const isWhole = !existsSync(join(program, 'tsconfig.library.json'));
  const args = ['pack', '--silent', ...(isWhole ? ['--ignore-scripts'] : [])];
  const { status, stdout, stderr, error } = spawnSync(
    'npm',
    [...args, '--pack-destination', resolve(story)],
    { cwd: program, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  const file = stdout?.trim().split('\n').at(-1);
  if (status === 0 && file) return `file:./${file}`;
  throw new Error(`npm pack failed in ${program}: ${error ? explainFailure(error) : stderr}`);
}
