import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runScript } from '../run-script.ts';
import { prepareStory, runOn } from '../story-two/prepare-story.ts';

const story = prepareStory();
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
  else response.writeHead(200).end();
});
let port = 0;

before(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});
after(() => {
  server.closeAllConnections();
  server.close();
  story.remove();
});

const check = (...args: readonly string[]) =>
  runScript('check', args, { CONTENT_DIR: story.content });

test('the pages of reports are asked for on wish alone, and told with file, line and what to do', async () => {
  // Two names of one machine are two hosts, of which none has to be waited for.
  const [moved, copy] = [`http://127.0.0.1:${port}/old`, `http://localhost:${port}/copy`];
  const lost = 'http://127.0.0.1:1/lost';
  mkdirSync(join(story.content, 'sources'), { recursive: true });
  const noteOf = (id: string) => join(story.content, 'sources', `${id}.yaml`);
  writeFileSync(noteOf('ferry'), `foundIn: list\nurl: ${moved}\narchived: ${copy}\n`);
  writeFileSync(noteOf('tides'), `url: ${lost}\n`);
  const { code, output } = runOn(story, 'normalize');
  assert.equal(code, 0, output);

  const usual = await check();
  assert.deepEqual(asked, []);
  assert.doesNotMatch(usual.output, /moved:/);

  const links = await check('--links');
  assert.equal(links.code, 1);
  assert.deepEqual(asked.toSorted(), ['HEAD /copy', 'HEAD /new', 'HEAD /old']);
  const correctionsOf = (id: string) => join(story.content, 'corrections', `${id}.yaml`);
  assert.equal(
    links.output,
    `${noteOf('ferry')}:2  moved: ${moved}: it is now at http://127.0.0.1:${port}/new. If that is the same page, write it as “url:” into ${correctionsOf('ferry')}.\n` +
      `${noteOf('tides')}:1  unreachable: ${lost}: cannot be reached. Look at https://web.archive.org/web/2/${lost}; if that is the page, write it as “archived:” into ${correctionsOf('tides')}.\n` +
      '3 addresses of reports and of their copies: 1 ok, 1 moved, 0 gone, 1 unreachable.\n',
  );
  const json = JSON.parse((await check('--links', '--json')).output);
  assert.deepEqual(
    json.map(({ state, file, line }: Record<string, unknown>) => [state, file, line]),
    [
      ['moved', noteOf('ferry'), 2],
      ['ok', noteOf('ferry'), 3],
      ['unreachable', noteOf('tides'), 1],
    ],
  );
});
