import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  gunzipSync,
  gzipSync,
} from 'node:zlib';
import { COMPRESSED } from './headers.ts';

/** Below this a file is sent in one packet anyway. */
const MIN_BYTES = 256;

/** Lays a copy of a file beside it, unless one of the same bytes is there: to compress takes a hundred times as long as to look. */
function layBeside(
  file: string,
  bytes: Buffer,
  compress: () => Buffer,
  decompress: (copy: Buffer) => Buffer,
): void {
  const isThere = () => {
    try {
      return decompress(readFileSync(file)).equals(bytes);
    } catch {
      return false;
    }
  };
  if (!isThere()) writeFileSync(file, compress());
}

/** Lays a compressed copy, `.br` and `.gz`, beside each file that gains by it; gives their number. */
export function compressSite(dir: string): number {
  let count = 0;
  for (const file of globSync('**/*', { cwd: dir }).filter((name) => COMPRESSED.test(name))) {
    const path = join(dir, file);
    const bytes = readFileSync(path);
    if (bytes.length < MIN_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    const brotli = () => brotliCompressSync(bytes, { params });
    layBeside(`${path}.br`, bytes, brotli, brotliDecompressSync);
    layBeside(`${path}.gz`, bytes, () => gzipSync(bytes, { level: 9 }), gunzipSync);
    count++;
  }
  return count;
}
