import type { IncomingMessage } from 'node:http';

/** In bytes: far more than a title and what goes with it. */
const MOST = 64 * 1024;

/** What a form sent; undefined where it is longer than any form of the desk. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and let go, so that the answer can be heard.
    if (size <= MOST) chunks.push(chunk);
  }
  return size > MOST ? undefined : new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
