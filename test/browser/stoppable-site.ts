import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FILE_POLICY, PAGE_POLICY, SCRIPT_POLICY } from '../../scripts/deploy/headers.ts';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';

/** A site's own server, which can fail, go away and come back at the same address. */
export interface StoppableSite {
  readonly origin: string;
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
  /** From now on it says of everything that it cannot answer. */
  readonly fail: () => Promise<void>;
}

/** The policy that servers are given for a path; each of them is tested by itself in `test/deploy`. */
function policyFor(path: string): string {
  if (path.endsWith('.js')) return SCRIPT_POLICY;
  return path.endsWith('/') ? PAGE_POLICY : FILE_POLICY;
}

function createServerOf(dir: string): Server {
  const server = createSiteServer(dir, '/');
  server.prependListener('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    response.setHeader('Content-Security-Policy', policyFor(pathname));
  });
  return server;
}

const createFailing = () => createServer((_, response) => response.writeHead(500).end());

/** @param dir the built site; it may be built anew meanwhile */
export async function serveStoppable(dir: string): Promise<StoppableSite> {
  let server = createServerOf(dir);
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  const stop = async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  const start = async () => {
    server = createServerOf(dir);
    await listen(port);
  };
  const fail = async () => {
    await stop();
    server = createFailing();
    await listen(port);
  };
  return { origin: `http://127.0.0.1:${port}`, stop, start, fail };
}
