import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { programFile } from '../../src/build-cache/program-file.ts';
import type { Begun } from './begun.ts';
import { programSource } from './program-source.ts';
import { storyFiles } from './story-files.ts';

/** A name that npm takes for a package, and every system for a folder. */
const SOUND_NAME = /^[a-z0-9][a-z0-9-]*$/;
const PUBLISHING = ['.github/workflows/pages.yml', '.github/workflows/update.yml', 'netlify.toml'];
/** What a story is built on elsewhere: the Node that the program itself brings. */
const NODE = '24';

/** Git keeps the story; without Git the folder is as good, and is kept otherwise. */
function beginRepository(folder: string): boolean {
  const isInside = spawnSync('git', ['rev-parse', '--is-inside-work-tree'], { cwd: folder });
  if (isInside.error || isInside.status === 0) return false;
  return (
    spawnSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: folder }).status === 0
  );
}

/**
 * Begins a folder for a story: a repository that is ready to publish, and has no report yet.
 *
 * @throws Error saying what to do instead; then nothing is left behind
 */
export function startStoryFolder(name: string): Begun {
  const folder = resolve(name);
  if (!SOUND_NAME.test(basename(folder))) {
    throw new Error(
      `The name “${basename(folder)}” must be lower-case words joined by hyphens: it becomes the name of a package.`,
    );
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new Error(`${name} exists, and something is in it. Choose another name.`);
  }
  const incoming = join(dirname(folder), `.${basename(folder)}.${process.pid}.tmp`);
  try {
    mkdirSync(incoming, { recursive: true });
    const program = JSON.parse(readFileSync(programFile('package.json'), 'utf8'));
    const source = programSource(resolve(programFile()), program.name, incoming);
    const publishing = Object.fromEntries(
      PUBLISHING.map((path) => [path, readFileSync(programFile(path), 'utf8')]),
    );
    const files = storyFiles({ name: basename(folder), source, program, publishing, node: NODE });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(incoming, path)), { recursive: true });
      writeFileSync(join(incoming, path), text);
    }
    rmSync(folder, { recursive: true, force: true });
    renameSync(incoming, folder);
  } finally {
    rmSync(incoming, { recursive: true, force: true });
  }
  const kept = beginRepository(folder) ? `${name} is a Git repository` : `${name} is a folder`;
  const told = `${kept} for a story, ready to publish. Next:

  cd ${name}
  npm install
  cp ~/Downloads/*.html content/raw/    # or: npm run add -- ADDRESS …
  npm start
`;
  return { paths: [name], told };
}
