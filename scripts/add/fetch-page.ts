import { MAX_PAGE_BYTES } from '../../src/normalize/decode-bytes.ts';

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
const TIMEOUT_MS = 20_000;
const MAX_REDIRECTS = 5;
const HEADERS = {
  'user-agent': 'Palimpsest (a reader of news pages, run by hand)',
  accept: 'text/html,application/xhtml+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5',
};

async function readBody(response: Response, address: string): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body ?? []) {
    length += part.length;
    if (length > MAX_PAGE_BYTES)
      throw new Error(`${address}: the answer is larger than ${MAX_PAGE_BYTES / MIB} MiB`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function follow(address: string, signal: AbortSignal): Promise<FetchedPage> {
  let at = new URL(address);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    if (at.protocol !== 'http:' && at.protocol !== 'https:') {
      throw new Error(`${address}: sends on to ${at.protocol}, which is not fetched`);
    }
    if (at.username !== '' || at.password !== '') {
      throw new Error(`${address}: names a user or a password (${at.host}); leave them out`);
    }
    const response = await fetch(at, { redirect: 'manual', headers: HEADERS, signal });
    const location = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && location) {
      await response.body?.cancel();
      if (!URL.canParse(location, at)) {
        throw new Error(`${address}: sends on to “${location}”, which is no address`);
      }
      at = new URL(location, at);
      continue;
    }
    if (!response.ok) throw new Error(`${address}: the server answers ${response.status}`);
    const bytes = await readBody(response, address);
    return {
      bytes,
      contentType: response.headers.get('content-type') ?? '',
      status: response.status,
      address: at.href,
      retrieved: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
    };
  }
  throw new Error(`${address}: sends on more than ${MAX_REDIRECTS} times`);
}

/**
 * Fetches one address, within 20 seconds, 16 MiB and five redirects, over http and https alone.
 *
 * @throws Error naming the address, for an answer that is none
 */
export async function fetchPage(address: string): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    return await follow(address, signal);
  } catch (error) {
    if (signal.aborted) throw new Error(`${address}: no answer within ${TIMEOUT_MS / 1000} s`);
    if (error instanceof TypeError) throw new Error(`${address}: cannot be reached`);
    throw error;
  }
}
