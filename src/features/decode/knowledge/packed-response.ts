import { gzipSync } from 'node:zlib';

const BEST = 9;

/** A file of bytes, compressed once and for all: the reader's browser unpacks it itself. */
export const packedResponse = (bytes: Uint8Array): Response =>
  new Response(gzipSync(bytes, { level: BEST }), {
    headers: { 'Content-Type': 'application/octet-stream' },
  });
