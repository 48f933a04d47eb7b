import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Below the project's root, where npm runs every command, unless `CACHE_DIR` says where. */
const FOLDER = join(process.env['CACHE_DIR'] || '.cache', 'kept');
const DIGEST_BYTES = 32;
/** So much of one kind is kept, what was used last. */
const MOST_BYTES = 200_000_000;

/** A place for what is dear to make. */
export interface CacheFile {
  /** What was made before; undefined when nothing was, or what is there is not whole. */
  readonly read: () => Buffer | undefined;
  readonly write: (bytes: Uint8Array) => void;
}

/** Where all of one kind is kept. */
export const cacheFolder = (kind: string): string => join(FOLDER, kind);

/** Lets go of the files below a folder that were not used for longest. */
export function pruneFolder(folder: string, mostBytes = MOST_BYTES): void {
  if (!existsSync(folder)) return;
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => join(parentPath, name))
    .map((path) => ({ path, ...sizeAndTime(path) }))
    .sort((a, b) => b.time - a.time);
  let bytes = 0;
  for (const { path, size } of files) {
    bytes += size;
    if (bytes > mostBytes) rmSync(path, { force: true });
  }
}

function sizeAndTime(path: string) {
  const stats = statSync(path, { throwIfNoEntry: false });
  return { size: stats?.size ?? 0, time: stats?.mtimeMs ?? 0 };
}

/** When a file was used last is a hint for `pruneFolder`: it may be gone by now, or on a disk that is only read. */
function noteUse(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {}
}

/** Folders that were looked through in this process. */
const pruned = new Set<string>();

const digest = (data: string | Uint8Array) => createHash('sha256').update(data).digest();

/**
 * Finds what was made before from the same things.
 *
 * @param kind what is made; a name for a folder
 * @param madeFrom everything that plays a part: the input, and the code that works on it (`codeDigest`)
 * @param folder where all of it is kept
 */
export function cacheFile(kind: string, madeFrom: readonly string[], folder = FOLDER): CacheFile {
  const file = join(folder, kind, digest(JSON.stringify(madeFrom)).toString('hex'));
  return {
    read: () => {
      let stored: Buffer;
      try {
        stored = readFileSync(file);
      } catch {
        return undefined;
      }
      noteUse(file);
      const bytes = stored.subarray(DIGEST_BYTES);
      return digest(bytes).equals(stored.subarray(0, DIGEST_BYTES)) ? bytes : undefined;
    },
    write: (bytes) => {
      mkdirSync(join(folder, kind), { recursive: true });
      // Renamed in one step: a build that is stopped leaves no half of it.
      const incoming = `${file}.${process.pid}.tmp`;
      try {
        writeFileSync(incoming, Buffer.concat([digest(bytes), bytes]));
        renameSync(incoming, file);
        if (!pruned.has(kind)) pruneFolder(join(folder, kind));
        pruned.add(kind);
      } finally {
        rmSync(incoming, { force: true });
      }
    },
  };
}
