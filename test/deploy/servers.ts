import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { EMBED_POLICY, PAGE_POLICY } from '../../scripts/deploy/headers.ts';
import { listFiles, readSite } from '../site/read-site.ts';
import { ask } from './ask.ts';
import { scoreOf } from './observatory.ts';
import { story } from './published-story.ts';
import { isInstalled, type StartedServer, startCaddy, startNginx } from './start-server.ts';

const BASES = ['/', '/under/a-path/'];
const SERVERS = { nginx: startNginx, caddy: startCaddy };

const REDIRECTS = {
  'articles/old-name/': 'articles/bridge-opens/',
  'articles/old-name/cite/': 'articles/bridge-opens/cite/',
};
const deployFor = (base: string) =>
  join(dirname(story.out), base === '/' ? 'deploy' : 'deploy-below');

function makeConfigs(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/deploy-config.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: story.content, OUT_DIR: story.out, ...env },
  });
  return { status, stderr };
}

test('configurations are made from a built site, for a root and for a path', () => {
  for (const base of BASES) {
    const { status, stderr } = makeConfigs([], { DEPLOY_DIR: deployFor(base), BASE_PATH: base });
    assert.equal(status, 0, stderr);
  }
});

const cases = Object.entries(SERVERS).flatMap(([name, start]) =>
  BASES.map((base) => ({ name, start, base })),
);

for (const { name, start, base } of cases) {
  const skip = isInstalled(name) ? false : `${name} is not installed: apt-get install ${name}`;
  const where = base === '/' ? name : `${name} under a path`;
  let server: StartedServer | undefined;
  const get = (path: string, accept = 'br, gzip', method = 'GET') =>
    ask(`${server?.origin}${base}${path}`, { 'Accept-Encoding': accept }, method);
  const outside = (path: string) => ask(`${server?.origin}${path}`);
  after(() => server?.stop());

  test(`${where} starts with its configuration`, { skip }, async () => {
    server = await start(deployFor(base), story.out);
    assert.match(server.origin, /^https?:/);
  });

  test(`${where}: every page has its policy, whatever is not in the page, and 130 points`, {
    skip,
  }, async () => {
    for (const page of readSite(story.out, '/').pages) {
      if (page.elements.some(({ properties }) => 'dataMoved' in properties)) continue;
      const path = page.path === '404.html' ? 'nothing-here/' : page.path;
      const { status, headers } = await get(path);
      assert.equal(status, page.path === '404.html' ? 404 : 200, path);
      const embeds = page.path.startsWith('embed/');
      assert.equal(headers['content-security-policy'], embeds ? EMBED_POLICY : PAGE_POLICY, path);
      const scripts = page.elements.some(
        ({ tagName, properties }) => tagName === 'script' && properties.src,
      );
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
      assert.match(String(headers['strict-transport-security']), /max-age=63072000/, path);
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
      assert.equal(headers['cross-origin-resource-policy'], 'same-origin', path);
      assert.match(String(headers['permissions-policy']), /camera=\(\)/, path);
      assert.equal(headers['cache-control'], 'no-cache', path);
      assert.match(String(headers['content-type']), /^text\/html; charset=utf-8$/i, path);
      const score = scoreOf({ headers, elements: page.elements });
      assert.ok(score >= (scripts ? 135 : 130), `${path} has ${score} points`);
    }
  });

  test(`${where} sends the compressed copies, which hold the same`, { skip }, async () => {
    const plain = await get('timeline/', 'identity');
    const packed = await get('timeline/', 'gzip');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.ok(packed.body.length * 2 < plain.body.length);
    assert.deepEqual(gunzipSync(packed.body), plain.body);
    assert.match(String(packed.headers['vary']), /accept-encoding/i);
    const smallest = await get('timeline/');
    if (smallest.headers['content-encoding'] === 'br') {
      assert.deepEqual(brotliDecompressSync(smallest.body), plain.body);
    } else assert.equal(name, 'nginx', 'Caddy sends what Brotli made');
  });

  test(`${where}: files whose names change are kept for ever, others asked for again`, {
    skip,
  }, async () => {
    const files = listFiles(story.out);
    const hashed = files.filter((file) => file.startsWith('_astro/') && !/\.(?:br|gz)$/.test(file));
    assert.ok(hashed.length > 1);
    for (const file of hashed) {
      const { status, headers } = await get(file);
      assert.equal(status, 200, file);
      assert.match(String(headers['cache-control']), /max-age=31536000, immutable/, file);
    }
    for (const file of ['sw.js', ...hashed.filter((name) => name.endsWith('.js'))]) {
      const policy = String((await get(file)).headers['content-security-policy']);
      assert.match(policy, /; connect-src 'self'; frame-ancestors/, file);
    }
    assert.equal((await get('sw.js')).headers['cache-control'], 'no-cache');
    const { headers } = await get('robots.txt');
    assert.equal(headers['cache-control'], 'no-cache');
    const again = await ask(`${server?.origin}${base}robots.txt`, {
      'If-None-Match': String(headers['etag']),
    });
    assert.deepEqual([again.status, again.body.length], [304, 0]);
  });

  test(`${where}: a page has its policy under every address that it answers to`, {
    skip,
  }, async () => {
    for (const path of [
      'articles/index.html',
      '/articles/',
      '//articles//bridge-opens///',
      '%61rticles/',
      'articles/%69ndex.html?a',
      './articles/',
    ]) {
      const { status, headers } = await get(path);
      if (status === 301 || status === 308) {
        assert.match(String(headers['location']), /^\/[^/]/, path);
        continue;
      }
      assert.equal(status, 200, path);
      assert.equal(headers['content-security-policy'], PAGE_POLICY, path);
    }
    for (const path of ['embed/timeline/index.html', '/embed/timeline/']) {
      const { headers } = await get(path);
      assert.equal(headers['content-security-policy'], EMBED_POLICY, path);
    }
    // Two slashes at the beginning of an address name another host.
    for (const path of ['/articles', '//articles', '/articles?q']) {
      const { headers } = await get(path);
      assert.doesNotMatch(String(headers['location']), /^\/\//, path);
    }
  });

  test(`${where}: no error is kept`, { skip }, async () => {
    const [script = ''] = listFiles(story.out).filter((file) => /^_astro\/.*\.js$/.test(file));
    for (const [path, method] of [
      ['_astro/gone.js', 'GET'],
      ['_astro/', 'GET'],
      ['_astro/fonts/', 'GET'],
      [script, 'POST'],
      ['nothing/', 'GET'],
      ['%00', 'GET'],
    ] as const) {
      const { status, headers } = await get(path, 'identity', method);
      assert.ok(status >= 400, path);
      assert.doesNotMatch(String(headers['cache-control']), /max-age|immutable/, path);
    }
  });

  test(`${where}: files carry their type`, { skip }, async () => {
    const files = listFiles(story.out);
    const oneOf = (ending: string) => files.find((file) => file.endsWith(ending)) ?? ending;
    const types: Readonly<Record<string, RegExp>> = {
      'reports.atom': /^application\/atom\+xml/,
      'timeline.ics': /^text\/calendar/,
      'timeline.json': /^application\/(?:feed\+)?json/,
      'sitemap-index.xml': /^(?:text|application)\/xml/,
      'favicon.svg': /^image\/svg\+xml/,
      'robots.txt': /^text\/plain; charset=utf-8/i,
      [oneOf('.bib')]: /^text\/x-bibtex/,
      [oneOf('.ris')]: /^application\/x-research-info-systems/,
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.match(String(headers['content-type']), type, path);
      assert.match(String(headers['content-security-policy']), /^default-src 'none'; frame/, path);
    }
  });

  test(`${where} answers addresses that were published once with those of now`, {
    skip,
  }, async () => {
    for (const [from, to] of Object.entries(REDIRECTS)) {
      const { status, headers } = await get(from);
      assert.deepEqual([status, headers['location']], [301, base + to]);
      const asked = await get(`${from}?a=%20b`);
      assert.equal(asked.headers['location'], `${base}${to}?a=%20b`);
    }
    const { headers } = await get('people/nobody/?q=1');
    assert.equal(headers['location'], `${base}timeline/?q=1#bridge-opens`);
    assert.match(String(headers['strict-transport-security']), /max-age/);
  });

  test(`${where} adds the slash that an address lacks, and nothing else is found`, {
    skip,
  }, async () => {
    const { status, headers } = await get('timeline');
    assert.ok([301, 308].includes(status), String(status));
    assert.equal(headers['location'], `${base}timeline/`);
    for (const path of [
      'search?q=the%20dam&r=%3Cb%3E',
      'search?',
      `timeline?a=${'b'.repeat(500)}`,
    ]) {
      const { headers } = await get(path);
      assert.equal(headers['location'], base + path.replace('?', '/?').replace(/\?$/, ''), path);
    }
    for (const path of [
      'nothing',
      'articles/nothing/',
      '%2e%2e/%2e%2e/etc/passwd',
      '.git/config',
    ]) {
      assert.ok([400, 404].includes((await get(path)).status), path);
    }
    assert.ok([403, 405].includes((await get('', 'identity', 'POST')).status), 'POST');
    if (base === '/') return;
    for (const query of ['', '?q=x']) {
      const { status, headers } = await outside(base.slice(0, -1) + query);
      assert.deepEqual([status, headers['location']], [301, base + query]);
    }
    for (const path of ['/', '/timeline/', '/under/']) {
      assert.equal((await outside(path)).status, 404, path);
    }
  });
}

for (const host of ['netlify', 'cloudflare']) {
  test(`${host} has its rules at the root of what is published, below a path too`, async () => {
    const published = join(dirname(story.out), `published-${host}`);
    const env = { OUT_DIR: join(published, 'the', 'story'), BASE_PATH: '/the/story/' };
    cpSync(story.out, env.OUT_DIR, { recursive: true });
    const { status, stderr } = makeConfigs(['--host', host], env);
    assert.equal(status, 0, stderr);
    const read = (name: string) => readFileSync(join(published, name), 'utf8');
    assert.match(read('_headers'), /^\/the\/story\/_astro\/\*$/m);
    assert.equal(existsSync(join(env.OUT_DIR, '_headers')), false);
    for (const [from, to] of Object.entries(REDIRECTS)) {
      assert.match(read('_redirects'), new RegExp(`^/the/story/${from} /the/story/${to} 301`, 'm'));
    }
  });
}

test('a host that publishes a folder is refused a site that does not lie under its path', () => {
  const { status, stderr } = makeConfigs(['--host', 'netlify'], { BASE_PATH: '/the/story/' });
  assert.equal(status, 1);
  assert.match(stderr, /OUT_DIR=published\/the\/story/);
  assert.equal(makeConfigs(['--host', 'nobody'], {}).status, 2);
});

test('nginx sends plain HTTP on to HTTPS', {
  skip: isInstalled('nginx') ? false : 'nginx is not installed: apt-get install nginx',
}, async (t) => {
  const server = await startNginx(deployFor('/'), story.out);
  t.after(server.stop);
  const { status, headers } = await ask(`${server.plain}/a?b`, { Host: 'story.test' });
  assert.deepEqual([status, headers['location']], [301, 'https://story.test/a?b']);
});
