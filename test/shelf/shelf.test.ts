/** Two stories under one address. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowsers } from '../../scripts/browser/find-browsers.ts';
import { createSiteServer } from '../../scripts/server/create-site-server.ts';
import { attributeOf, elementsOf, parseHtml, textOf } from '../../src/markup/html-tree.ts';
import { freePort } from '../free-port.ts';
import { runScript } from '../run-script.ts';

const MINIATURES = join(import.meta.dirname, '..', 'story-two');
const dir = mkdtempSync(join(tmpdir(), 'shelf-'));
after(() => rmSync(dir, { recursive: true, force: true }));
const dist = join(dir, 'dist');
const port = await freePort();
const origin = `http://127.0.0.1:${port}`;
cpSync(join(MINIATURES, 'content'), join(dir, 'stories', 'harbour', 'content'), {
  recursive: true,
});
cpSync(join(MINIATURES, 'raw-only', 'first'), join(dir, 'stories', 'dam', 'content', 'raw'), {
  recursive: true,
});
const writeShelf = (people: string) =>
  writeFileSync(
    join(dir, 'shelf.yaml'),
    `title: Water & <Stone>\nlanguage: en\norder: [harbour]\npeople:\n  - [${people}]\n`,
  );

function build() {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: '',
      STORIES_DIR: join(dir, 'stories'),
      OUT_DIR: dist,
      CACHE_DIR: join(dir, 'cache'),
      SITE_URL: origin,
      BASE_PATH: '/water/',
    },
  });
  return { code: status, output: stdout + stderr };
}

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const page = (path: string) => elementsOf(parseHtml(read(join(path, 'index.html'))));
const texts = (path: string, name: string) =>
  page(path)
    .filter(({ tagName }) => tagName === name)
    .map(textOf);
const links = (path: string) =>
  page(path).flatMap((element) =>
    element.tagName === 'a' ? [attributeOf(element, 'href') ?? ''] : [],
  );

writeShelf('harbour/marta-lindqvist, dam/ruth-adler');
const first = build();

test('each story is built below its own path, and the front page tells of all', () => {
  assert.equal(first.code, 0, first.output);
  assert.deepEqual(texts('', 'h1'), ['Water & <Stone>']);
  assert.equal(texts('', 'h2').length, 2);
  assert.match(texts('', 'h2')[0] ?? '', /Halver Bay/);
  assert.match(texts('', 'article')[0] ?? '', /March 3–4, 2019.*2 reports · 2 events/s);
  assert.match(texts('', 'article')[1] ?? '', /\[draft\].*3 reports/s);
  for (const name of ['harbour', 'dam']) {
    assert.ok(links('').includes(`/water/${name}/`));
    assert.ok(existsSync(join(dist, name, 'sw.js')));
    assert.ok(
      links(name).every((href) => !href.startsWith('/') || href.startsWith(`/water/${name}/`)),
    );
  }
});

test('every link of the shelf’s own pages leads to a page', () => {
  for (const path of ['', 'people', 'search']) {
    for (const href of links(path)) {
      const file = href.slice('/water/'.length).replace(/\/$|^$/, '/index.html');
      assert.ok(existsSync(join(dist, file)), `${path}: ${href}`);
    }
  }
});

test('people are joined where the editor says so', () => {
  const people = links('people');
  assert.ok(people.includes('/water/harbour/people/marta-lindqvist/'));
  assert.ok(people.includes('/water/dam/people/ruth-adler/'));
});

test('the search names of each story its own index and script, which are there', () => {
  const stories = page('search').filter((one) => attributeOf(one, 'data-index') !== undefined);
  assert.equal(stories.length, 2);
  for (const story of stories) {
    for (const name of ['data-index', 'data-worker']) {
      assert.ok(existsSync(join(dist, (attributeOf(story, name) ?? '').slice('/water/'.length))));
    }
  }
  const [script] = page('search').filter(({ tagName }) => tagName === 'script');
  assert.match((script && attributeOf(script, 'integrity')) ?? '', /^sha/);
});

test('feeds, sitemaps and robots are of all', () => {
  const { items } = JSON.parse(read('reports.json')) as { items: { url: string }[] };
  assert.equal(items.length, 5);
  const atom = read('reports.atom');
  for (const { url } of items) assert.ok(atom.includes(url), url);
  assert.match(
    read('sitemap-index.xml'),
    /water\/harbour\/sitemap-0\.xml.*water\/dam\/sitemap-0\.xml/s,
  );
  assert.match(read('robots.txt'), /Disallow: \/water\/dam\/embed\/\n/);
  assert.match(
    read('_headers'),
    /\/water\/dam\/sw\.js\n {2}Content-Security-Policy: .*connect-src/,
  );
  assert.match(read('404.html'), /There is no such page/);
});

/** The shelf as it is served once it is published. */
async function serve(t: TestContext) {
  const server = createSiteServer(dist, '/water/', true).listen(port, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => server.close().closeAllConnections());
}

const [executablePath] = findBrowsers();

test('a reader searches all stories at once, and nothing is loaded before', {
  skip: executablePath === undefined ? 'there is no Chromium here' : false,
}, async (t) => {
  await serve(t);
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  t.after(() => browser.close());
  const page = await browser.newPage();
  const asked: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.goto(`${origin}/water/`);
  await page.goto(`${origin}/water/search/`);
  assert.deepEqual(
    asked.filter((path) => /passages\.json|search-worker/.test(path)),
    [],
  );
  await page.getByRole('searchbox').fill('bridge');
  await page.getByRole('button').click();
  await page.locator('[role=status]', { hasText: /^\d+ passages? found$/ }).waitFor();
  const found = await page.locator('.found').allTextContents();
  const status = await page.locator('[role=status]').textContent();
  const [all = 0, inHarbour = 0, inDam = 0] = [status, ...found].map((told) =>
    Number(/\d+/.exec(told ?? '')?.[0] ?? 0),
  );
  assert.ok(inHarbour > 1, found.join());
  assert.equal(all, inHarbour + inDam);
  assert.deepEqual(asked.filter((path) => path.endsWith('passages.json')).sort(), [
    '/water/dam/search/passages.json',
    '/water/harbour/search/passages.json',
  ]);
  assert.equal(new URL(page.url()).search, '?q=bridge');
  await page.locator('.story').first().locator('.hits a').first().click();
  await page.waitForURL(`${origin}/water/harbour/**`);
  assert.match((await page.locator('main').textContent()) ?? '', /bridge/i);
  assert.deepEqual(problems, []);
});

/** What `publish:check` says of the shelf as it is served, line by line. */
async function publishCheck(t: TestContext, ...args: readonly string[]) {
  await serve(t);
  return runScript('publish-check', [`${origin}/water/`, '--limit', '60', ...args], {
    CONTENT_DIR: '',
    STORIES_DIR: join(dir, 'stories'),
  });
}

test('who looks at it as it is published sees its own pages, and then each story', async (t) => {
  // As `deploy-config` lays copies beside the files, which takes longer for smaller ones.
  for (const file of globSync('**/*.{atom,css,html,js,json,svg,txt,webmanifest,xml}', {
    cwd: dist,
  })) {
    const path = join(dist, file);
    writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 1 }));
  }
  const { code, output } = await publishCheck(t);
  assert.match(
    output,
    /^\S+\/water\/: 1\d addresses looked at; nothing is wrong\.\n\S+\/water\/harbour\/: 6\d addresses looked at, .*; nothing is wrong\.\n\S+\/water\/dam\/: 6\d addresses looked at, .*; nothing is wrong\.\n$/,
  );
  assert.equal(code, 0);
});

test('what is wrong with one story, or with the shelf, is told of it alone', async (t) => {
  for (const ending of ['', '.gz']) rmSync(join(dist, 'dam', `robots.txt${ending}`));
  rmSync(join(dist, 'people'), { recursive: true });
  const { code, output } = await publishCheck(t, '--json');
  const { findings, stories } = JSON.parse(output);
  const told = [findings, ...stories.map((story: { findings: unknown }) => story.findings)].map(
    (some) => some.map(({ check }: { check: string }) => check),
  );
  assert.deepEqual([code, told], [1, [['links'], [], ['search engines']]]);
});

test('one edit builds one story anew, and a shelf that is wrong leaves the earlier one', () => {
  const before = globSync('**/*.html', { cwd: dist }).sort();
  appendFileSync(join(dir, 'stories', 'dam', 'content', 'story.yaml'), 'editor: Ida Quill\n');
  writeShelf('harbour/marta-lindqvist, dam/nobody');
  const wrong = build();
  assert.equal(wrong.code, 1);
  assert.match(wrong.output, /harbour: nothing has changed/);
  assert.doesNotMatch(wrong.output, /dam: nothing has changed/);
  assert.match(wrong.output, /“dam\/nobody” is nobody of that story/);
  assert.deepEqual(globSync('**/*.html', { cwd: dist }).sort(), before);
  assert.doesNotMatch(read('dam/about/index.html'), /Ida Quill/);

  writeShelf('harbour/marta-lindqvist, dam/ruth-adler');
  const { code, output } = build();
  assert.equal(code, 0, output);
  assert.match(output, /harbour: nothing has changed[\s\S]*dam: nothing has changed/);
  assert.match(read('dam/about/index.html'), /Ida Quill/);
});
