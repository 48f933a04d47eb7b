import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { COMPRESSED } from './headers.ts';

/** Below this a file is sent in one packet anyway. */
const MIN_BYTES = 256;

/** Lays a compressed copy, `.br` and `.gz`, beside each file that gains by it; gives their number. */
export function compressSite(dir: string): number {
  let count = 0;
  for (const file of globSync('**/*', { cwd: dir }).filter((name) => COMPRESSED.test(name))) {
    const bytes = readFileSync(join(dir, file));
    if (bytes.length < MIN_BYTES) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    writeFileSync(join(dir, `${file}.br`), brotliCompressSync(bytes, { params }));
    writeFileSync(join(dir, `${file}.gz`), gzipSync(bytes, { level: 9 }));
    count++;
  }
  return count;
}
