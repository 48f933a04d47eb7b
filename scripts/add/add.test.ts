import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parse } from 'yaml';
import { ask } from '../http/ask.ts';
import { addList, addWhat } from './add-pages.ts';
import { openContentStore } from './content-store.ts';
import { fetchPage } from './fetch-page.ts';
import type { Added } from './fetch-pages.ts';
import { tellCopies } from './tell-copies.ts';

const page = (title: string) =>
  `<!DOCTYPE html><html><head><title>${title}</title></head><body><p>${title} was on everyone’s lips.</p></body></html>`;

const answer: RequestListener = (request, response) => {
  const path = request.url ?? '/';
  const send = (type: string, body: string, status = 200) =>
    response.writeHead(status, { 'content-type': type }).end(body);
  const origin = `http://${request.headers.host}`;
  if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
  else if (path === '/out') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
  else if (path === '/moved') response.writeHead(301, { location: '/ferry' }).end();
  else if (path === '/old') response.writeHead(301, { location: '/ferry?utm_source=y' }).end();
  else if (path === '/nowhere') response.writeHead(302, { location: 'http://' }).end();
  else if (path === '/login')
    response.writeHead(302, { location: `http://ann:secret@${request.headers.host}/ferry` }).end();
  else if (path === '/broken') send('application/rss+xml', '<rss');
  else if (path === '/gone') send('text/html', page('gone'), 404);
  else if (path === '/picture') send('image/png', 'x');
  else if (path === '/large') send('text/html', 'x'.repeat(17 * 1024 * 1024));
  else if (path === '/feed') {
    const items = ['/ferry', '/crane', '/gone']
      .map((to) => `<item><title>x</title><link>${origin}${to}</link></item>`)
      .join('');
    send(
      'application/rss+xml',
      `<rss version="2.0"><channel><title>t</title>${items}</channel></rss>`,
    );
  } else send('text/html; charset=utf-8', page(path.slice(1)));
};

async function prepare(t: TestContext) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const dir = mkdtempSync(join(tmpdir(), 'add-'));
  t.after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true });
  });
  const { port } = server.address() as AddressInfo;
  const content = join(dir, 'content');
  const tools = () => ({
    store: openContentStore(content),
    fetchPage: (address: string) => fetchPage(ask, address),
    limit: 10,
  });
  const raw = () => (existsSync(join(content, 'raw')) ? readdirSync(join(content, 'raw')) : []);
  const sourceOf = (id: string) =>
    parse(readFileSync(join(content, 'sources', `${id}.yaml`), 'utf8'));
  return { dir, origin: `http://127.0.0.1:${port}`, tools, raw, sourceOf };
}

async function all(found: AsyncIterable<Added>): Promise<Added[]> {
  const list: Added[] = [];
  for await (const one of found) list.push(one);
  return list;
}

const states = (list: readonly Added[]) => list.map(({ state }) => state);

test('an address is saved with where and when, and not taken twice', async (t) => {
  const { origin, tools, raw, sourceOf } = await prepare(t);
  assert.deepEqual(states(await all(addWhat(tools(), `${origin}/moved?utm_source=x`))), ['added']);
  const name = '127-0-0-1-ferry';
  assert.deepEqual(raw(), [`${name}.html`]);
  const { retrieved, ...source } = sourceOf(name);
  assert.match(retrieved, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  assert.deepEqual(source, {
    url: `${origin}/moved`,
    finalUrl: `${origin}/ferry`,
    status: 200,
    contentType: 'text/html; charset=utf-8',
  });
  assert.deepEqual(states(await all(addWhat(tools(), `${origin}/moved`))), ['known']);
  assert.deepEqual(states(await all(addWhat(tools(), `${origin}/ferry`))), ['known']);
});

test('two addresses that lead to one page give one file', async (t) => {
  const { origin, tools, raw } = await prepare(t);
  const open = tools();
  const added = [
    ...(await all(addWhat(open, `${origin}/moved`))),
    ...(await all(addWhat(open, `${origin}/old`))),
  ];
  assert.deepEqual(states(added), ['added', 'known']);
  assert.match(added[1]?.told ?? '', /sent on to what was taken before/);
  assert.equal(raw().length, 1);
});

test('a page whose note alone was written is taken by the next run, under its name', async (t) => {
  const { dir, origin, tools, raw } = await prepare(t);
  await all(addWhat(tools(), `${origin}/ferry`));
  rmSync(join(dir, 'content', 'raw', '127-0-0-1-ferry.html'));
  assert.deepEqual(states(await all(addWhat(tools(), `${origin}/ferry`))), ['added']);
  assert.deepEqual(raw(), ['127-0-0-1-ferry.html']);
  assert.deepEqual(states(await all(addWhat(tools(), `${origin}/ferry`))), ['known']);
});

test('a feed’s pages are taken, and one that fails stops no other', async (t) => {
  const { origin, tools, raw } = await prepare(t);
  const added = await all(addWhat(tools(), `${origin}/feed`));
  assert.deepEqual(states(added), ['added', 'added', 'failed']);
  assert.match(added[2]?.told ?? '', /\/gone: the server answers 404/);
  assert.deepEqual(raw(), ['127-0-0-1-crane.html', '127-0-0-1-ferry.html']);
  const limited = await all(addWhat({ ...tools(), limit: 2 }, `${origin}/feed`));
  assert.match(limited.at(-1)?.told ?? '', /1 more pages were left/);
});

for (const [path, told] of [
  ['/loop', /sends on more than 5 times/],
  ['/out', /sends on to file:/],
  ['/nowhere', /\/nowhere: sends on to “http:\/\/”, which is no address/],
  ['/login', /\/login: sends on to an address of .* with a user or a password/],
  ['/broken', /\/broken: application\/rss\+xml .*cannot be read as a feed/],
  ['/gone', /answers 404/],
  ['/picture', /image\/png is neither page nor text/],
  ['/large', /larger than 16 MiB/],
] as const) {
  test(`${path} is refused, and nothing is written`, async (t) => {
    const { origin, tools, raw } = await prepare(t);
    const [one] = await all(addWhat(tools(), origin + path));
    assert.equal(one?.state, 'failed');
    assert.match(one?.told ?? '', told);
    assert.deepEqual(raw(), []);
  });
}

test('a host that cannot be reached is named', async (t) => {
  const { tools } = await prepare(t);
  const [one] = await all(addWhat(tools(), 'http://127.0.0.1:1/x'));
  assert.match(one?.told ?? '', /127\.0\.0\.1:1\/x: cannot be reached/);
});

test('files keep their bytes and find a free name', async (t) => {
  const { dir, tools, raw } = await prepare(t);
  writeFileSync(join(dir, 'Ferry.TXT'), 'The ferry is back.\n');
  writeFileSync(join(dir, 'notes.pdf'), '%PDF');
  assert.deepEqual(states(await all(addWhat(tools(), join(dir, 'Ferry.TXT')))), ['added']);
  writeFileSync(join(dir, 'ferry.html'), page('Ferry'));
  assert.deepEqual(states(await all(addWhat(tools(), join(dir, 'ferry.html')))), ['added']);
  assert.deepEqual(raw(), ['ferry-2.html', 'ferry.txt']);
  assert.deepEqual(states(await all(addWhat(tools(), join(dir, 'ferry.html')))), ['known']);
  const [pdf] = await all(addWhat(tools(), join(dir, 'notes.pdf')));
  assert.match(pdf?.told ?? '', /notes\.pdf: neither a page or text/);
  const [none] = await all(addWhat(tools(), join(dir, 'none.txt')));
  assert.match(none?.told ?? '', /there is no such file/);
});

test('a list names its bad lines', async (t) => {
  const { dir, origin, tools, sourceOf } = await prepare(t);
  const list = join(dir, 'list');
  writeFileSync(list, `${origin}/ferry https://archive.example/f\nnothing\n`);
  const added = await all(addList(tools(), list));
  assert.deepEqual(states(added), ['failed', 'added']);
  assert.match(added[0]?.told ?? '', /list:2: “nothing” is no address/);
  assert.equal(sourceOf('127-0-0-1-ferry').archived, 'https://archive.example/f');
});

test('a folder is taken with those in it, its lists and feeds; what is none of these is said', async (t) => {
  const { dir, origin, tools, raw } = await prepare(t);
  const folder = join(dir, 'collected');
  mkdirSync(join(folder, 'more'), { recursive: true });
  writeFileSync(join(folder, 'list.txt'), `# today\n${origin}/ferry\n`);
  writeFileSync(join(folder, 'more', 'crane.txt'), 'The crane is up again.\n');
  writeFileSync(join(folder, 'photo.gif'), 'GIF');
  writeFileSync(join(folder, 'zotero.json'), JSON.stringify([{ URL: `${origin}/pier` }]));
  const added = await all(addWhat(tools(), folder));
  assert.deepEqual(states(added), ['added', 'added', 'failed', 'added']);
  assert.match(added[2]?.told ?? '', /photo\.gif: neither a page/);
  assert.deepEqual(raw(), ['127-0-0-1-ferry.html', '127-0-0-1-pier.html', 'crane.txt']);
});

test('an added file that has nearly the words of another is named as its copy', () => {
  const report = Array.from({ length: 9 }, (_, n) => `In hour ${n} the town voted for pier ${n}.`);
  const text = report.join(' ');
  const added = [
    { name: 'raw/coast.html', text: `Pier at last. ${text}` },
    { name: 'raw/hills.html', text },
    { name: 'raw/other.html', text: 'It rained.' },
  ];
  assert.deepEqual(tellCopies('nowhere', added), [
    'coast.html has nearly the same words as hills.html (100 %): copies of one text',
    'hills.html has nearly the same words as coast.html (100 %): copies of one text',
  ]);
});
