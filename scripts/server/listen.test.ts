import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type TestContext, test } from 'node:test';
import { listen } from './listen.ts';

async function takePort(t: TestContext): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  return (server.address() as AddressInfo).port;
}

test('a busy usual port gives way to a later one', async (t) => {
  const busy = await takePort(t);
  const server = createServer();
  t.after(() => server.close());
  const port = await listen(server, undefined, busy);
  assert.ok(port > busy);
  assert.equal((server.address() as AddressInfo).port, port);
});

test('a busy port that was asked for is an error that names it', async (t) => {
  const busy = await takePort(t);
  await assert.rejects(listen(createServer(), String(busy), 4321), {
    message: `Port ${busy} is in use; choose another: PORT=${busy + 1} npm start`,
  });
});

test('what is no port is refused', async () => {
  for (const asked of ['0', '65536', '80.5', 'http'])
    await assert.rejects(listen(createServer(), asked, 4321), /PORT must be a number/);
});
