#!/usr/bin/env node
/**
 * The command `palimpsest`: runs `scripts/tool.ts` for the story in the folder where it is called.
 *
 * Plain JavaScript, for the oldest Node that a person may have (20). What it starts needs a newer one: this Node, if it
 * is, else the one that the package `node` brings, which npm installs with this program.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROGRAM = dirname(dirname(realpathSync(fileURLToPath(import.meta.url))));
/** The first that has all of the JavaScript that the program is written in, and lets it say how its files are read. */
const OLDEST_NODE = [24, 0];
const PARENT_CHECK_MS = 1000;

/** @param {string} version @returns {boolean} */
function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/** @returns {string | undefined} the Node that runs the program */
function findNode() {
  if (isNewEnough(process.versions.node)) return process.execPath;
  try {
    const file = createRequire(join(PROGRAM, 'package.json')).resolve('node/package.json');
    const { bin } = JSON.parse(readFileSync(file, 'utf8'));
    const node = join(dirname(file), bin.node);
    return existsSync(node) ? node : undefined;
  } catch {
    return undefined;
  }
}

const node = findNode();
if (node === undefined) {
  process.stderr.write(
    `Node ${process.versions.node} is too old for this program, and the newer one that comes with it is not there: it is fetched by an install script.\n` +
      'Allow that script and run `npm rebuild node`, or install Node 24 or newer.\n',
  );
  process.exit(1);
}

const child = spawn(
  node,
  [
    // How types are taken out is what Node itself does with a program's own files; as a function it is still new.
    '--disable-warning=ExperimentalWarning',
    ...['--import', pathToFileURL(join(PROGRAM, 'bin', 'read-typescript.mjs')).href],
    ...[join(PROGRAM, 'scripts', 'tool.ts'), ...process.argv.slice(2)],
  ],
  { stdio: 'inherit', env: { ...process.env, PROGRAM_DIR: PROGRAM } },
);
// Ctrl-C reaches the child by itself; this process waits for it and passes on how it ended.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// npm passes a signal to its shell alone, which does not pass it on: who stops npm would leave a server behind.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid !== parent) child.kill('SIGTERM');
}, PARENT_CHECK_MS);
child.on('error', ({ message }) => {
  process.stderr.write(`The Node that runs this program cannot be started: ${message}\n`);
  process.exit(1);
});
child.on('close', (code, signal) => {
  clearInterval(watch);
  process.exit(signal ? 130 : (code ?? 1));
});
