import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { type CacheFile, cacheFile } from './cache-file.ts';

/** Many small things in one file, each by the text that it is made from. */
export interface CacheMap<Made> {
  /** Gives what was made before from the same text, or makes it. */
  readonly get: (text: string, make: () => Made) => Made;
  /** Writes what was asked for. What nobody asked for since it was read goes, so that the file does not grow. */
  readonly save: () => void;
}

/** The texts themselves would make the file twice as large. */
const digestOf = (text: string) => createHash('sha256').update(text).digest('base64');

const isMap = (value: unknown): value is Map<string, unknown> => value instanceof Map;

function readMap<Made>(file: CacheFile): Map<string, Made> {
  const bytes = file.read();
  const read: unknown = bytes && deserialize(bytes);
  // Written by `save` under the digest of the code that reads it here.
  return isMap(read) ? (read as Map<string, Made>) : new Map();
}

/**
 * Opens what was made before.
 *
 * @param kind what is made; a name for a folder
 * @param madeFrom what plays a part besides each text: the code that works on it (`codeDigest`), and whose texts they are
 */
export function cacheMap<Made>(
  kind: string,
  madeFrom: readonly string[],
  file: CacheFile = cacheFile(kind, madeFrom),
): CacheMap<Made> {
  const kept = readMap<Made>(file);
  const used = new Map<string, Made>();
  let isNew = false;
  return {
    get: (text, make) => {
      const key = digestOf(text);
      const found = kept.get(key) ?? used.get(key);
      const made = found ?? make();
      isNew ||= found === undefined;
      used.set(key, made);
      return made;
    },
    save: () => {
      if (isNew || used.size < kept.size) file.write(serialize(used));
      isNew = false;
    },
  };
}
