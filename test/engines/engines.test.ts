import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';
import { engines } from './engines.ts';
import { type JourneyAddresses, journeys } from './journeys.ts';
import type { Reader } from './reader.ts';

const JOURNEY_LIMIT_MS = 60_000;

const FRAMED = '/framed/';

const files = createSiteServer('dist', '/');

/** The site, and each of its pages in a frame. */
const site = createServer((request, response) => {
  const { url = '' } = request;
  if (!url.startsWith(FRAMED)) return void files.emit('request', request, response);
  response.setHeader('Content-Type', 'text/html');
  response.end(
    `<!doctype html><iframe width="320" height="640" style="border:0" src="/${url.slice(FRAMED.length)}"></iframe>`,
  );
});

/** The same site for a browser that runs no script of it; a driver may still ask its questions. */
const withoutScripts = createServer((request, response) => {
  response.setHeader('Content-Security-Policy', "script-src 'none'");
  files.emit('request', request, response);
});

async function serve(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

let addresses: JourneyAddresses;
before(async () => {
  const root = await serve(site);
  addresses = {
    site: root,
    withoutScripts: await serve(withoutScripts),
    inNarrowFrame: (path) => new URL(`${FRAMED}${path}`, root).href,
  };
});
after(() => {
  for (const server of [site, withoutScripts]) {
    server.close();
    server.closeAllConnections();
  }
});

const all = engines();

test('there is an engine to read with', () => {
  assert.ok(all.some(({ open }) => open));
});

for (const { name, open, missing } of all) {
  describe(name, { skip: !open && missing }, () => {
    let reader: Reader | undefined;
    before(async () => {
      reader = await open?.();
    });
    after(() => reader?.close());

    for (const [title, journey] of Object.entries(journeys)) {
      test(`${title}, in ${name}`, { timeout: JOURNEY_LIMIT_MS }, async () => {
        assert.ok(reader);
        await journey(reader, addresses);
      });
    }
  });
}
