import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';

/** A built site that is served, at an address without a slash at its end. */
export interface ServedSite {
  readonly root: string;
  readonly close: () => void;
}

/** Serves a built site on a free port. */
export async function served(dist: string): Promise<ServedSite> {
  const server: Server = createSiteServer(dist, '/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { root: `http://127.0.0.1:${port}`, close: () => server.close() };
}
