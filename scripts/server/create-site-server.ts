import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { createUrls } from '../../src/urls.ts';
import { pathInStory } from '../deploy/path-in-story.ts';
import { publishedHeaders } from './published-headers.ts';

/** Node ends a connection after five idle seconds, which fails who asks on it in the same moment. */
const KEPT_MS = 60_000;

/**
 * A server of a built site, behaving as static hosts do: `index.html` of folders, a redirect to the
 * trailing slash, the site's own 404 page.
 *
 * @param dir the built site; it may be built anew while it is served
 * @param base the path that it was built for: `/` or `/story/`
 * @param asPublished with the headers, and the compressed copies, of the servers that `npm run deploy-config` sets up
 */
export function createSiteServer(dir: string, base: string, asPublished = false): Server {
  const root = createUrls(base).home();
  const compressed = { gzip: asPublished, brotli: asPublished };
  const declarePublished = (response: ServerResponse, path: string) => {
    const headers = publishedHeaders(pathInStory(dir, path.slice(1)));
    response.setHeaders(new Map(Object.entries(headers)));
  };
  // sirv sends what is set before its own.
  const setHeaders = asPublished ? declarePublished : declareCharset;
  const files = sirv(dir, { dev: true, etag: true, extensions: [], setHeaders, ...compressed });
  const notFoundFile = join(dir, '404.html');

  const answer: RequestListener = (request, response) => {
    const url = URL.parse(request.url ?? '/', 'http://site');
    const notFound = () => {
      const headers = asPublished ? publishedHeaders('404.html') : {};
      response.writeHead(404, { ...headers, 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(notFoundFile) ? readFileSync(notFoundFile) : 'Not found');
    };
    const moved = (path: string) => {
      response.writeHead(301, { Location: path + (url?.search ?? '') });
      response.end();
    };

    if (!url) return notFound();
    if (`${url.pathname}/` === root) return moved(root);
    if (!url.pathname.startsWith(root)) return notFound();
    const path = url.pathname.slice(root.length - 1);
    if (!path.endsWith('/') && isPage(dir, path)) return moved(`${url.pathname}/`);
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    return files(request, response, notFound);
  };
  return createServer({ keepAliveTimeout: KEPT_MS }, answer);
}

/** sirv names a character set for HTML only; a raw file is UTF-8 as well. */
function declareCharset(response: ServerResponse, path: string): void {
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
}

/** Whether a path without its trailing slash is a folder with a page in it. */
function isPage(dir: string, path: string): boolean {
  try {
    return existsSync(join(dir, decodeURIComponent(path), 'index.html'));
  } catch {
    return false;
  }
}
