import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { cacheFile, cacheFolder } from '../../src/build-cache/cache-file.ts';
import { keepNewest } from '../../src/build-cache/keep-newest.ts';
import type { Reads } from '../../src/page-reads/reads.ts';
import type { BuiltPage } from '../../src/story/permalinks/permalinks.ts';
import { digestOf } from './read-scripts.ts';

/** A file that a route made, and what it was made from. */
export interface MadeFile {
  /** Digest of what the page was given; undefined for one that does not say, which is made at each build. */
  readonly given: string | undefined;
  readonly reads: Reads;
  /** Digest of what was read; undefined where it has none. */
  readonly read: string | undefined;
  /** Of the bytes, as browsers compare it: `sha256-…`. */
  readonly integrity: string;
  /** What addresses it has, where it is a page. */
  readonly built: BuiltPage | undefined;
}

interface KeptFile extends MadeFile {
  /** By which it is known that nobody has written into the file: its bytes and the time of its last change. */
  readonly size: number;
  readonly changedMs: number;
}

/** The files of one site, as an earlier build made them. */
export interface PageStore {
  /** The same file as it was made before; undefined when it was made from something else, or is not whole. */
  readonly find: (name: string, given: string) => MadeFile | undefined;
  /** Puts a file that was found in its place. */
  readonly putBack: (name: string, to: string) => void;
  /**
   * Keeps all files of a build, and lets go of what it has not.
   *
   * @returns how many of them are new
   */
  readonly save: (root: string, made: ReadonlyMap<string, MadeFile>) => number;
}

/** So many sites are kept, those that were built last. */
const MOST_SITES = 4;

/** Whether the second name could be given. */
function canLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/**
 * A second name for the same bytes, or a copy where a disk has no such thing. What has the name is let go: somebody may
 * have written into it under its other name. Mostly there is nothing: thousands of files are put back into a new folder.
 */
function linkOrCopy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  if (canLink(from, to)) return;
  rmSync(to, { force: true });
  if (!canLink(from, to)) copyFileSync(from, to);
}

const nameOf = (integrity: string) =>
  Buffer.from(integrity.slice(integrity.indexOf('-') + 1), 'base64').toString('hex');

/** Of all sites this one was built last. */
function noteBuild(folder: string, site: string): void {
  mkdirSync(join(folder, site), { recursive: true });
  const now = new Date();
  utimesSync(join(folder, site), now, now);
}

function isWhole(path: string, { size, changedMs, integrity }: KeptFile): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  if (found.size === size && found.mtimeMs === changedMs) return true;
  return found.size === size && digestOf(readFileSync(path)) === integrity;
}

/**
 * Opens what was kept of a site.
 *
 * @param site a name for it: another one for another content folder or address
 * @param code digest of all code that makes pages: what other code made is not found
 * @param digestOfReads the digest of what was read, as it is in this process
 */
export function openPageStore(
  site: string,
  code: string,
  digestOfReads: (reads: Reads) => string | undefined,
  folder = cacheFolder('pages'),
): PageStore {
  const files = join(folder, site, 'files');
  // At once: a build at work beside this one is not to let go of it.
  noteBuild(folder, site);
  const record = cacheFile('record', [code], join(folder, site));
  const bytes = record.read();
  // Written by `save` under the digest of the code that reads it here.
  const kept: ReadonlyMap<string, KeptFile> = bytes ? deserialize(bytes) : new Map();
  return {
    find: (name, given) => {
      const file = kept.get(name);
      if (file?.read === undefined || file.given !== given) return undefined;
      if (digestOfReads(file.reads) !== file.read) return undefined;
      return isWhole(join(files, nameOf(file.integrity)), file) ? file : undefined;
    },
    putBack: (name, to) => {
      const { integrity } = kept.get(name) ?? {};
      if (integrity !== undefined) linkOrCopy(join(files, nameOf(integrity)), to);
    },
    save: (root, made) => {
      noteBuild(folder, site);
      keepNewest(folder, MOST_SITES);
      const fresh = new Map<string, KeptFile>();
      for (const [name, file] of made) {
        const known = kept.get(name);
        if (known === file) {
          fresh.set(name, known);
          continue;
        }
        const path = join(files, nameOf(file.integrity));
        linkOrCopy(join(root, name), path);
        const { size, mtimeMs } = statSync(path);
        fresh.set(name, { ...file, size, changedMs: mtimeMs });
      }
      const wanted = new Set([...made.values()].map(({ integrity }) => nameOf(integrity)));
      for (const name of readdirSync(files)) if (!wanted.has(name)) rmSync(join(files, name));
      // What other code made is of no use any more.
      rmSync(join(folder, site, 'record'), { recursive: true, force: true });
      record.write(serialize(fresh));
      return [...made].filter(([name, file]) => kept.get(name) !== file).length;
    },
  };
}
