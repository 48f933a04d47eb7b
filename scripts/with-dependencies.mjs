/**
 * Installs what is missing, then runs a script: `node scripts/with-dependencies.mjs scripts/test.ts`.
 *
 * The one file here that is not TypeScript: it runs before anything is installed, on the system's Node,
 * and Node 20 cannot run TypeScript. What it starts runs on the Node 24 of `node_modules/.bin`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [22, 18];
const PROGRESS_EVERY_MS = 5000;
const PARENT_CHECK_MS = 1000;
const BIN = join(ROOT, 'node_modules', '.bin');

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockEntry */
/** @typedef {{ packages?: Record<string, LockEntry> }} Lock */

/**
 * Why the installed packages are not those of the lockfile; undefined when they are.
 *
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} installed node_modules/.package-lock.json, which npm writes after each install
 * @param {(path: string) => boolean} exists whether a package's folder, as the lockfile names it, is there
 * @returns {string | undefined}
 */
export function whyStale(lock, installed, exists) {
  if (!installed) return 'nothing is installed';
  for (const [path, wanted] of Object.entries(lock.packages ?? {})) {
    if (path === '') continue;
    const found = installed.packages?.[path];
    const name = path.replace(/^.*node_modules\//, '');
    // Another platform's binaries stay out, and npm leaves them out of its own list too.
    if (!found && (wanted.optional || wanted.devOptional)) continue;
    if (!found || !exists(path)) return `${name} is missing`;
    if (found.version !== wanted.version) {
      return `${name} is ${found.version}, the lockfile wants ${wanted.version}`;
    }
  }
  return undefined;
}

/**
 * @param {string} version as `node --version` prints it
 * @returns {boolean} whether this Node runs TypeScript files
 */
export function runsTypeScript(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** @param {string} file @returns {Lock | undefined} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** @returns {string[]} the folders of PATH without those that `npm run` put first: an install must not run on the Node that it replaces. */
function systemPath() {
  const own = join('node_modules', '.bin');
  return (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.endsWith(own));
}

/**
 * Runs a command and stays with it to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} its exit code
 */
function run(command, args, env) {
  const shell = process.platform === 'win32' && command === 'npm';
  const child = spawn(command, args, { cwd: ROOT, env, stdio: 'inherit', shell });
  // Ctrl-C reaches the child by itself; this process waits for it and passes on how it ended.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // npm passes a signal to its shell alone, which does not pass it on: who stops npm would leave a server behind.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, PARENT_CHECK_MS);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(127);
    });
    child.on('close', (code, signal) => {
      clearInterval(watch);
      resolve(signal ? 130 : (code ?? 1));
    });
  });
}

/** @param {Lock} lock */
async function install(lock) {
  const paths = Object.entries(lock.packages ?? {}).flatMap(([path, entry]) =>
    path === '' || entry.optional ? [] : [path],
  );
  const started = Date.now();
  const progress = setInterval(() => {
    const there = paths.filter((path) => existsSync(join(ROOT, path, 'package.json'))).length;
    const seconds = Math.round((Date.now() - started) / 1000);
    console.log(`  ${there} of ${paths.length} packages, ${seconds} s`);
  }, PROGRESS_EVERY_MS);
  // Warnings about the system's old Node are beside the point: the packages run on the Node installed with them.
  const PATH = systemPath().join(delimiter);
  const env = { ...process.env, PATH, npm_config_loglevel: 'error', npm_config_audit: 'false' };
  let code = await run('npm', ['ci'], env);
  if (code !== 0) {
    console.error('`npm ci` failed (see above); trying `npm install`, which is less strict.');
    code = await run('npm', ['install', '--no-save'], env);
  }
  clearInterval(progress);
  if (code !== 0) {
    console.error(
      'The dependencies could not be installed. Is the npm registry within reach, and is this folder writable?',
    );
    process.exit(code);
  }
  console.log(`  installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/**
 * The Node that runs TypeScript: the installed one, or this one. Stops with advice when neither does.
 *
 * @returns {string} its path
 */
function findNode() {
  const installed = join(BIN, 'node');
  const asked = spawnSync(installed, ['--version'], { encoding: 'utf8' });
  const node =
    asked.status === 0
      ? { path: installed, version: asked.stdout.trim() }
      : { path: process.execPath, version: process.version };
  if (runsTypeScript(node.version)) return node.path;
  console.error(
    `Node ${node.version} is too old, and the Node 24 that comes with the dependencies does not run.\n` +
      'It is fetched by an install script: allow those (no `ignore-scripts`) and run `npm rebuild node`,\n' +
      'or install Node 24.',
  );
  process.exit(1);
}

async function main() {
  const [script, ...rest] = process.argv.slice(2);
  if (!script) {
    console.error('usage: node scripts/with-dependencies.mjs <script> [arguments]');
    process.exit(2);
  }
  const lock = readLock('package-lock.json') ?? {};
  const stale = whyStale(lock, readLock('node_modules/.package-lock.json'), (path) =>
    existsSync(join(ROOT, path)),
  );
  if (stale) {
    console.log(`Installing dependencies (${stale}); the first time takes about a minute.`);
    await install(lock);
  }
  const PATH = [BIN, ...systemPath()].join(delimiter);
  process.exit(await run(findNode(), [script, ...rest], { ...process.env, PATH }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
