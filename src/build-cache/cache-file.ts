import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Below the project's root, where npm runs every command, unless `CACHE_DIR` says where. */
const FOLDER = join(process.env['CACHE_DIR'] || '.cache', 'kept');
const DIGEST_BYTES = 32;

/** A place for what is dear to make. */
export interface CacheFile {
  /** What was made before; undefined when nothing was, or what is there is not whole. */
  readonly read: () => Buffer | undefined;
  readonly write: (bytes: Uint8Array) => void;
}

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
      } finally {
        rmSync(incoming, { force: true });
      }
    },
  };
}
