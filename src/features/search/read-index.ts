import type { IndexData } from './index-data.ts';
import { unsqueeze } from './squeeze/unsqueeze.ts';

/** First byte of a gzip file; what is squeezed begins with a length that is too small for it. */
const GZIP = 0x1f;

/** Reads a file that `packIndex` made. */
export async function readIndex(file: Uint8Array<ArrayBuffer>): Promise<IndexData> {
  const unzip = () => new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  const bytes = file[0] === GZIP ? unzip() : unsqueeze(file);
  return new Response(bytes).json();
}
