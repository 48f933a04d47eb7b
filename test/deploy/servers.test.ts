import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { readSite } from '../site/read-site.ts';
import { prepareStory, runOn } from '../story-two/prepare-story.ts';
import { isInstalled, type StartedServer, startCaddy, startNginx } from './start-server.ts';

const story = prepareStory();
const deploy = join(dirname(story.out), 'deploy');
after(story.remove);

test('configurations are made from a built site', () => {
  for (const script of ['normalize', 'build'] as const) {
    const { code, output } = runOn(story, script);
    assert.equal(code, 0, output);
  }
  const env = { ...process.env, OUT_DIR: story.out, DEPLOY_DIR: deploy, BASE_PATH: '/' };
  const made = spawnSync(process.execPath, ['scripts/deploy-config.ts'], { encoding: 'utf8', env });
  assert.equal(made.status, 0, made.stderr);
  assert.match(readFileSync(join(deploy, '_headers'), 'utf8'), /^\/articles\/bridge-opens\/$/m);
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: number;
}

/** What a browser gets, without its unpacking and following. */
function ask(origin: string, path: string, accept = 'br, gzip', method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': accept };
    request(origin + path, { headers, method }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => {
        bytes += part.length;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const SERVERS = { nginx: startNginx, caddy: startCaddy };

for (const [name, start] of Object.entries(SERVERS)) {
  const skip = isInstalled(name) ? false : `${name} is not installed: apt-get install ${name}`;
  let server: StartedServer | undefined;
  const get = (path: string, accept?: string, method?: string) =>
    ask(server?.origin ?? '', path, accept, method);
  after(() => server?.stop());

  test(`${name} starts with its configuration`, { skip }, async () => {
    server = await start(deploy, story.out);
  });

  test(`${name}: every page has a policy that allows what is in it and nothing else`, {
    skip,
  }, async () => {
    for (const page of readSite(story.out, '/').pages) {
      const path = page.path === '404.html' ? '/nothing-here/' : `/${page.path}`;
      const { status, headers } = await get(path);
      assert.equal(status, page.path === '404.html' ? 404 : 200, path);
      const policy = String(headers['content-security-policy']);
      assert.match(policy, /^default-src 'none'; style-src 'sha256-/, path);
      assert.match(policy, /base-uri 'none'; form-action 'self'/, path);
      assert.doesNotMatch(policy, /unsafe|\*(?!$)|https?:|data:/, path);
      const embeds = page.path.startsWith('embed/');
      assert.ok(policy.endsWith(`frame-ancestors ${embeds ? '*' : "'none'"}`), path);
      const scripts = page.elements.some(
        ({ tagName, properties }) => tagName === 'script' && properties.src,
      );
      assert.equal(policy.includes('script-src'), scripts, path);
      if (page.path === 'search/') assert.match(policy, /require-trusted-types-for 'script'/);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
      assert.equal(headers['referrer-policy'], 'no-referrer', path);
      assert.match(String(headers['strict-transport-security']), /max-age=63072000/, path);
      assert.equal(headers['cross-origin-opener-policy'], 'same-origin', path);
      assert.match(String(headers['permissions-policy']), /camera=\(\)/, path);
      assert.equal(headers['cache-control'], 'no-cache', path);
      assert.match(String(headers['content-type']), /^text\/html; charset=utf-8$/i, path);
      if (page.path !== '404.html') {
        const resource = embeds ? 'cross-origin' : 'same-origin';
        assert.equal(headers['cross-origin-resource-policy'], resource, path);
      }
    }
  });

  test(`${name} sends the compressed copies`, { skip }, async () => {
    const [plain, packed] = [await get('/timeline/', 'identity'), await get('/timeline/', 'gzip')];
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.ok(packed.bytes * 2 < plain.bytes);
    assert.match(String(packed.headers['vary']), /accept-encoding/i);
  });

  test(`${name}: files whose names change are kept for ever, others asked for again`, {
    skip,
  }, async () => {
    const files = [...readSite(story.out, '/').files];
    const hashed = files.filter((file) => file.startsWith('_astro/') && !/\.(?:br|gz)$/.test(file));
    assert.ok(hashed.length > 1);
    for (const file of hashed) {
      const { status, headers } = await get(`/${file}`);
      assert.equal(status, 200, file);
      assert.match(String(headers['cache-control']), /max-age=31536000, immutable/, file);
    }
    assert.equal((await get('/robots.txt')).headers['cache-control'], 'no-cache');
  });

  test(`${name}: files carry their type`, { skip }, async () => {
    const types: Readonly<Record<string, RegExp>> = {
      '/reports.atom': /^application\/atom\+xml/,
      '/timeline.ics': /^text\/calendar/,
      '/timeline.json': /^application\/(?:feed\+)?json/,
      '/sitemap-index.xml': /^(?:text|application)\/xml/,
      '/favicon.svg': /^image\/svg\+xml/,
      '/robots.txt': /^text\/plain; charset=utf-8/i,
    };
    for (const [path, type] of Object.entries(types)) {
      const { status, headers } = await get(path);
      assert.equal(status, 200, path);
      assert.match(String(headers['content-type']), type, path);
      assert.match(String(headers['content-security-policy']), /^default-src 'none'; frame/, path);
    }
  });

  test(`${name} adds the slash that an address lacks, and nothing else is found`, {
    skip,
  }, async () => {
    const { status, headers } = await get('/timeline');
    assert.ok([301, 308].includes(status), String(status));
    assert.match(String(headers['location']), /\/timeline\/$/);
    for (const path of [
      '/nothing',
      '/articles/nothing/',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/.git/config',
    ]) {
      assert.ok([400, 404].includes((await get(path)).status), path);
    }
  });
}
