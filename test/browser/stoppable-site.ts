import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { FILE_POLICY, PAGE_POLICY, SCRIPT_POLICY } from '../../scripts/deploy/headers.ts';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';

/** A site's own server, which can go away and come back at the same address. */
export interface StoppableSite {
  readonly origin: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** The policy that servers are given for a path; each of them is tested by itself in `test/deploy`. */
function policyFor(path: string): string {
  if (path.endsWith('.js')) return SCRIPT_POLICY;
  return path.endsWith('/') ? PAGE_POLICY : FILE_POLICY;
}

/** @param dir the built site; it may be built anew meanwhile */
export async function serveStoppable(dir: string): Promise<StoppableSite> {
  let port = 0;
  let server = createSiteServer(dir, '/');
  const start = async () => {
    server = createSiteServer(dir, '/');
    server.prependListener('request', (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://site');
      response.setHeader('Content-Security-Policy', policyFor(pathname));
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  };
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  await start();
  return { origin: `http://127.0.0.1:${port}`, stop, start };
}
