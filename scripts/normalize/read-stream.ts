import type { Readable } from 'node:stream';
import { checkSize } from '../../src/normalize/decode-bytes.ts';
import { MAX_PAGE_BYTES } from '../../src/normalize/limits.ts';

/**
 * All bytes of a stream, however late they come. It is left where it is longer than a saved page may be.
 *
 * @param name for messages
 * @throws DecodeError when it is too long
 */
export async function readStream(stream: Readable, name: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    checkSize(length, name, MAX_PAGE_BYTES);
  }
  return Buffer.concat(chunks);
}
