/** What a server answered to one question, as far as it was taken. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  /** Whether there was more than was to be taken. */
  readonly cut: boolean;
  /** Where the answer came from, after redirects. */
  readonly address: string;
  /** The statuses of the answers that sent the question on. */
  readonly hops: readonly number[];
}

export interface RequestBounds {
  readonly method?: 'GET' | 'HEAD';
  readonly accept?: string;
  /** So much of the body is taken, after unpacking; the rest is left to the server. */
  readonly maxBytes: number;
  /** So often an answer that sends on is followed; with 0 it is the answer. */
  readonly maxRedirects: number;
  /** For the whole of it. */
  readonly timeoutMs: number;
}

const USER_AGENT = 'Palimpsest (a reader of news pages, run by hand)';
const SECOND_MS = 1000;

/** Takes what is wanted of a body, and leaves the rest. */
async function readBody({ body }: Response, most: number): Promise<Pick<Answer, 'bytes' | 'cut'>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body ?? []) {
    parts.push(part);
    length += part.length;
    // To end the loop is to cancel the body.
    if (length > most) break;
  }
  const bytes = Buffer.concat(parts);
  return { bytes: bytes.subarray(0, most), cut: bytes.length > most };
}

/** @throws Error for what is not asked; who names a password does not read it in a log */
function checkAddress(address: string, at: URL, hops: readonly number[]): void {
  const [isFirst, { host, protocol, username, password }] = [hops.length === 0, at];
  if (protocol !== 'http:' && protocol !== 'https:') {
    const what = isFirst ? 'it begins with' : 'sends on to';
    throw new Error(`${address}: ${what} ${protocol}, which is not fetched`);
  }
  if (username === '' && password === '') return;
  throw new Error(
    isFirst
      ? `${host}${at.pathname}: names a user or a password; leave them out`
      : `${address}: sends on to an address of ${host} with a user or a password, which is not fetched`,
  );
}

const locationOf = ({ status, headers }: Response) =>
  status >= 300 && status < 400 ? headers.get('location') : null;

async function follow(
  address: string,
  bounds: RequestBounds,
  signal: AbortSignal,
): Promise<Answer> {
  const { method = 'GET', accept = '*/*', maxBytes, maxRedirects } = bounds;
  const headers = { 'user-agent': USER_AGENT, accept };
  const hops: number[] = [];
  for (let at = new URL(address); ; ) {
    checkAddress(address, at, hops);
    const response = await fetch(at, { redirect: 'manual', method, headers, signal });
    const location = locationOf(response);
    if (location === null || maxRedirects === 0) {
      const { status } = response;
      const body = await readBody(response, maxBytes).catch((error: unknown) => {
        throw error instanceof TypeError ? new Error(`${address}: the answer breaks off`) : error;
      });
      return { status, headers: response.headers, ...body, address: at.href, hops };
    }
    await response.body?.cancel();
    hops.push(response.status);
    if (hops.length > maxRedirects) {
      throw new Error(`${address}: sends on more than ${maxRedirects} times`);
    }
    if (!URL.canParse(location, at)) {
      throw new Error(`${address}: sends on to “${location}”, which is no address`);
    }
    at = new URL(location, at);
  }
}

/**
 * Asks one address over http or https, within bounds of time, size and redirects. Every part of the project that asks
 * others over the network does it here.
 *
 * @throws Error naming the address and why there is no answer; an answer of any status is one
 */
export async function ask(address: string, bounds: RequestBounds): Promise<Answer> {
  const signal = AbortSignal.timeout(bounds.timeoutMs);
  try {
    return await follow(address, bounds, signal);
  } catch (error) {
    if (signal.aborted) {
      throw new Error(`${address}: no answer within ${bounds.timeoutMs / SECOND_MS} s`);
    }
    if (error instanceof TypeError) throw new Error(`${address}: cannot be reached`);
    throw error;
  }
}
