import { type CacheFile, cacheFile } from './cache-file.ts';

/**
 * Gives what was made before from the same things, or makes it and keeps it. It comes back as it is read from JSON, the
 * first time too, so that a build with what is kept and one without have the same to work with.
 *
 * @param kind what is made; a name for a folder
 * @param madeFrom everything that plays a part: the input, and the code that works on it (`codeDigest`)
 * @param make gives what can be written as JSON: no maps, no sets
 */
export function cacheJson<Made>(
  kind: string,
  madeFrom: readonly string[],
  make: () => Made,
  file: CacheFile = cacheFile(kind, madeFrom),
): Made {
  const kept = file.read();
  if (kept) return JSON.parse(kept.toString('utf8')) as Made;
  const text = JSON.stringify(make());
  file.write(Buffer.from(text, 'utf8'));
  return JSON.parse(text) as Made;
}
