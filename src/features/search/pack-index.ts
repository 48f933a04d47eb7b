import { gzipSync } from 'fflate';
import type { IndexData } from './index-data.ts';
import { squeeze } from './squeeze/squeeze.ts';

/** A larger index would keep a small machine busy for seconds before the first answer. */
const LARGEST_SQUEEZED = 250_000;

/** The index as a file: squeezed while it is small, else as gzip. `readIndex` reads both. */
export function packIndex(data: IndexData): Uint8Array<ArrayBuffer> {
  const bytes = new TextEncoder().encode(JSON.stringify(data));
  return bytes.length > LARGEST_SQUEEZED ? gzipSync(bytes, { level: 9, mtime: 0 }) : squeeze(bytes);
}
