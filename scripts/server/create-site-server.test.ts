import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createSiteServer } from './create-site-server.ts';

/** Serves a site of two pages and returns a function that asks it for a path. */
async function serve(t: TestContext, base: string) {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(dir, 'timeline'));
  writeFileSync(join(dir, 'index.html'), 'home');
  writeFileSync(join(dir, '404.html'), 'lost');
  writeFileSync(join(dir, 'timeline', 'index.html'), 'timeline');
  writeFileSync(join(dir, 'letters.woff2'), '');
  writeFileSync(join(dir, 'raw.txt'), '“raw”');
  const server = createSiteServer(dir, base);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => {
    server.close();
    rmSync(dir, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  return async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
    const { status, headers } = response;
    return {
      status,
      type: headers.get('content-type'),
      location: headers.get('location'),
      body: await response.text(),
    };
  };
}

test('a folder’s page is served at its trailing slash, and without the slash redirects', async (t) => {
  const get = await serve(t, '/');
  assert.equal((await get('/')).body, 'home');
  assert.equal((await get('/timeline/')).body, 'timeline');
  const moved = await get('/timeline?q=1');
  assert.deepEqual([moved.status, moved.location], [301, '/timeline/?q=1']);
});

test('what is not there gets the site’s own page, with the status 404', async (t) => {
  const get = await serve(t, '/');
  for (const path of ['/nothing', '/nothing/', '/../index.html/', '/%E0%A4%A', '//', '/%2e%2e/x']) {
    const { status, body, type } = await get(path);
    assert.equal(status, 404, path);
    assert.deepEqual([body, type], ['lost', 'text/html; charset=utf-8'], path);
  }
});

test('files carry their type', async (t) => {
  const get = await serve(t, '/');
  assert.equal((await get('/')).type, 'text/html;charset=utf-8');
  assert.equal((await get('/letters.woff2')).type, 'font/woff2');
  assert.deepEqual(await get('/raw.txt'), {
    status: 200,
    type: 'text/plain; charset=utf-8',
    location: null,
    body: '“raw”',
  });
});

test('a site under a base path is served there and nowhere else', async (t) => {
  const get = await serve(t, '/two/');
  assert.equal((await get('/two/timeline/')).body, 'timeline');
  assert.equal((await get('/two')).location, '/two/');
  assert.equal((await get('/two/timeline')).location, '/two/timeline/');
  assert.equal((await get('/')).status, 404);
  assert.equal((await get('/twofold/')).status, 404);
});
