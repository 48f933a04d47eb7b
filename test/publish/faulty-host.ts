import { createServer, type Server, type ServerResponse } from 'node:http';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';

type Headers = Readonly<Record<string, string | undefined>>;

/** What a host does wrong. Paths are below the site's. */
export interface Fault {
  /** The headers that it sends instead; undefined takes one away. */
  readonly headers?: (path: string) => Headers;
  /** Answers itself; says whether it did. */
  readonly answer?: (
    path: string,
    response: ServerResponse,
    site: { readonly dir: string; readonly address: string },
  ) => boolean;
  /** Serves another file instead. */
  readonly rewrite?: (path: string) => string;
  /** Sends every file as it is. */
  readonly uncompressed?: boolean;
}

/** A server of a built site that does what it should but for one fault, which can be changed while it runs. */
export interface FaultyHost {
  readonly server: Server;
  readonly have: (fault: Fault) => void;
}

/** Puts the fault's headers in the place of those that are sent. */
function changeHeaders(response: ServerResponse, changed: Headers): void {
  const write = response.writeHead.bind(response);
  response.writeHead = (status: number, given?: unknown) => {
    for (const [name, value] of Object.entries(Object(given))) {
      response.setHeader(name, String(value));
    }
    for (const [name, value] of Object.entries(changed)) {
      if (value === undefined) response.removeHeader(name);
      else response.setHeader(name, value);
    }
    return write(status);
  };
}

/**
 * @param dir the built site
 * @param address the address that it was built for
 */
export function createFaultyHost(dir: string, address: string): FaultyHost {
  const site = createSiteServer(dir, '/', true);
  let fault: Fault = {};
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1).replace(/\?.*$/, '');
    if (fault.answer?.(path, response, { dir, address })) return;
    if (fault.uncompressed) delete request.headers['accept-encoding'];
    if (fault.rewrite) request.url = `/${fault.rewrite(path)}`;
    if (fault.headers) changeHeaders(response, fault.headers(path));
    site.emit('request', request, response);
  });
  return {
    server,
    have: (now) => {
      fault = now;
    },
  };
}
