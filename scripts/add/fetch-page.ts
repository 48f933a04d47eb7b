import { MAX_PAGE_BYTES } from '../../src/normalize/limits.ts';
import type { ask } from '../http/ask.ts';

/** What a server answered, as far as it was taken. */
export interface FetchedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly status: number;
  /** Where the answer came from, after redirects. */
  readonly address: string;
  /** When it was taken, ISO in UTC. */
  readonly retrieved: string;
}

const MIB = 1024 * 1024;
const ASKING = {
  accept: 'text/html,application/xhtml+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
  maxBytes: MAX_PAGE_BYTES,
  maxRedirects: 5,
  timeoutMs: 20_000,
};

/**
 * Fetches one address, within 20 seconds, 16 MiB and five redirects, over http and https alone.
 *
 * @param asks how it is asked: at once, or politely
 * @throws Error naming the address, for an answer that is none
 */
export async function fetchPage(asks: typeof ask, address: string): Promise<FetchedPage> {
  const answer = await asks(address, ASKING);
  const { bytes, cut, headers, status } = answer;
  if (status < 200 || status > 299) throw new Error(`${address}: the server answers ${status}`);
  if (cut) throw new Error(`${address}: the answer is larger than ${MAX_PAGE_BYTES / MIB} MiB`);
  return {
    bytes,
    contentType: headers.get('content-type') ?? '',
    status,
    address: answer.address,
    retrieved: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
  };
}
