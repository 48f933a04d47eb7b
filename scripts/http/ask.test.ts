import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { ask } from './ask.ts';

const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  if (request.url === '/from') response.writeHead(301, { location: '/to' }).end();
  else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
  else if (request.url === '/file') response.writeHead(302, { location: 'ftp://a/' }).end();
  else if (request.url === '/login') response.writeHead(302, { location: 'http://a:b@c/' }).end();
  else if (request.url === '/silent') return;
  else if (request.url === '/broken') {
    response
      .writeHead(200, { 'content-length': '99' })
      .write('0123456789', () => response.destroy());
  } else response.writeHead(200, { 'content-type': 'text/plain' }).end('0123456789');
});
let origin = '';
before(async () => {
  server.listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
});

const BOUNDS = { maxBytes: 100, maxRedirects: 3, timeoutMs: 20_000 };
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('an answer comes with where it came from and how', async () => {
  const { status, bytes, cut, address, hops } = await ask(`${origin}/from`, BOUNDS);
  assert.deepEqual(
    [status, text(bytes), cut, address, hops],
    [200, '0123456789', false, `${origin}/to`, [301]],
  );
});

test('no more is taken than is wanted', async () => {
  const { bytes, cut } = await ask(`${origin}/to`, { ...BOUNDS, maxBytes: 4 });
  assert.deepEqual([text(bytes), cut], ['0123', true]);
  const head = await ask(`${origin}/to`, { ...BOUNDS, method: 'HEAD' });
  assert.deepEqual([head.bytes.length, asked.at(-1)], [0, 'HEAD /to']);
});

test('where nothing is to be followed, what sends on is the answer', async () => {
  const { status, headers, hops } = await ask(`${origin}/from`, { ...BOUNDS, maxRedirects: 0 });
  assert.deepEqual([status, headers.get('location'), hops], [301, '/to', []]);
});

test('what gives no answer is named with the reason', async () => {
  await assert.rejects(ask(`${origin}/loop`, BOUNDS), {
    message: `${origin}/loop: sends on more than 3 times`,
  });
  await assert.rejects(ask(`${origin}/silent`, { ...BOUNDS, timeoutMs: 50 }), {
    message: `${origin}/silent: no answer within 0.05 s`,
  });
  await assert.rejects(ask('http://127.0.0.1:1/', BOUNDS), /cannot be reached$/);
  await assert.rejects(ask(`${origin}/broken`, BOUNDS), /the answer breaks off$/);
});

test('what is not asked says whether it was meant or sent on to, and repeats no password', async () => {
  const refused = (address: string, message: string) =>
    assert.rejects(ask(address, BOUNDS), { message });
  await refused('ftp://a/', 'ftp://a/: it begins with ftp:, which is not fetched');
  await refused('http://a:secret@c/d', 'c/d: names a user or a password; leave them out');
  await refused(`${origin}/file`, `${origin}/file: sends on to ftp:, which is not fetched`);
  await refused(
    `${origin}/login`,
    `${origin}/login: sends on to an address of c with a user or a password, which is not fetched`,
  );
});
