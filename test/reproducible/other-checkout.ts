import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join, resolve } from 'node:path';

/** What a checkout has only after something was made in it. */
const MADE = new Set([
  '.git',
  'dist',
  'node_modules',
  'test-results',
  'playwright-report',
  'reports',
]);
/** Tools keep what they made before in folders such as `node_modules/.astro`. */
const OF_PACKAGES = new Set(['.bin', '.package-lock.json']);

/** Makes a second folder of the same files. */
function link(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) link(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/**
 * A second checkout of this project in a folder of its own, with its packages, in which nothing was made yet.
 *
 * @returns the folder
 */
export function makeOtherCheckout(): { readonly dir: string; readonly remove: () => void } {
  // On the same disk, so that packages need not be copied.
  const dir = resolve('.cache', `another place (${process.pid})`, 'ünder another name');
  mkdirSync(dir, { recursive: true });
  const isSource = (name: string) =>
    !MADE.has(name) && (!name.startsWith('.') || name === '.npmrc');
  for (const name of readdirSync('.').filter(isSource)) {
    cpSync(name, join(dir, name), { recursive: true });
  }
  mkdirSync(join(dir, 'node_modules'));
  for (const entry of readdirSync('node_modules', { withFileTypes: true })) {
    if (entry.name.startsWith('.') && !OF_PACKAGES.has(entry.name)) continue;
    const [source, target] = [
      join('node_modules', entry.name),
      join(dir, 'node_modules', entry.name),
    ];
    if (entry.isDirectory()) link(source, target);
    else linkSync(source, target);
  }
  return { dir, remove: () => rmSync(join(dir, '..'), { recursive: true, force: true }) };
}
