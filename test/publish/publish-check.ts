import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { compressSite } from '../../scripts/deploy/compress.ts';
import { SITE_POLICY } from '../../scripts/deploy/headers.ts';
import { ask } from '../../scripts/http/ask.ts';
import { checkSite } from '../../scripts/publish/check-site.ts';
import { lookAt, NOWHERE } from '../../scripts/publish/look-at.ts';
import { tellFindings } from '../../scripts/publish/tell-findings.ts';
import { ADDRESS as address, buildStory, MOVED, PORT, story } from '../deploy/published-story.ts';
import { runScript } from '../run-script.ts';
import { listFiles, pagePath } from '../site/read-site.ts';
import { FAULTS } from './faults.ts';
import { createFaultyHost, type FaultyHost } from './faulty-host.ts';

/** What nothing on the site leads to: the pages that are passed on, one for a paragraph, what hosts read, and what a script fetches on wish. */
const UNLINKED =
  /^(?:404\.html|_headers|decode\/table\.bin|(?:cards\/)?passages\/.*|articles\/old-name\/.+)$/;
let host: FaultyHost;
let files: readonly string[] = [];

before(async () => {
  buildStory();
  files = listFiles(story.out);
  compressSite(story.out);
  host = createFaultyHost(story.out, address);
  await new Promise<void>((done) => host.server.listen(PORT, '127.0.0.1', done));
});
after(() => {
  host.server.closeAllConnections();
  host.server.close();
});

/** What the command says of the host, line by line. */
async function lookedAt(limit = 500) {
  return lookAt(address, {
    ask,
    limit,
    published: ['articles/bridge-opens/'],
    aliases: new Map(Object.entries(MOVED).map(([from, to]) => [from, to.replace(/#.*/, '')])),
    tell: () => undefined,
  });
}

/** What the command says of the host, line by line. */
async function look(limit?: number): Promise<string[]> {
  const site = await lookedAt(limit);
  return tellFindings(site, checkSite(site)).trimEnd().split('\n');
}

const run = (...args: readonly string[]) =>
  runScript('publish-check', args, { CONTENT_DIR: story.content });

test('a site that is published as it should be has nothing to mend, and all of it is looked at', async () => {
  host.have({});
  const [line = '', ...more] = await look();
  assert.deepEqual(more, []);
  assert.match(line, /addresses looked at; nothing is wrong\.$/);
  const { seen } = await lookedAt();
  const paths = new Set(seen.map(({ path }) => path));
  const unseen = files.filter((file) => !paths.has(pagePath(file)) && !UNLINKED.test(file));
  assert.deepEqual(unseen, []);
});

for (const [what, fault, said] of FAULTS) {
  test(`of a host with ${what} so much is said, in one line`, async () => {
    host.have(fault);
    const lines = await look();
    assert.equal(lines.length, 2, lines.join('\n'));
    assert.match(lines[0] ?? '', said);
    assert.match(lines[1] ?? '', /; 1 to mend\.$/);
  });
}

test('a site that was built for another address is told so, and looked at all the same', async () => {
  host.have({});
  const site = address.replace('127.0.0.1', 'localhost');
  const { code, output } = await run(site);
  const [line = '', sum = '', ...more] = output.trimEnd().split('\n');
  assert.deepEqual([code, more], [1, []]);
  assert.equal(
    line,
    `wrong: own address: The site was built for ${address}: /. Build it for here: SITE_URL=${site.slice(0, -1)} BASE_PATH=/ npm run build.`,
  );
  assert.doesNotMatch(sum, /: [1-9] addresses/);
});

test('a host that sends no headers of a site’s own is told what it cannot do, and passes', async () => {
  const bare = ['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options'];
  const gone = Object.fromEntries(bare.map((name) => [name, undefined]));
  host.have({ headers: () => ({ ...gone, Server: 'GitHub.com', 'Cache-Control': 'max-age=600' }) });
  const lines = await look();
  assert.deepEqual(
    lines.slice(0, -1).map((line) => /^note: (\w+):/.exec(line)?.[1]),
    ['policy', 'headers', 'caching'],
  );
  assert.match(lines.at(-1) ?? '', /; nothing is wrong, 3 that this host cannot do\.$/);
});

test('a host with a rule for each folder has the first rule for what is not there', async () => {
  const first = { 'Content-Security-Policy': SITE_POLICY, 'X-Frame-Options': 'DENY' };
  host.have({ headers: (path) => (path === NOWHERE ? first : {}) });
  assert.equal((await look()).length, 1);
  const framed = { ...first, 'X-Frame-Options': undefined };
  host.have({ headers: (path) => (path === NOWHERE ? framed : {}) });
  assert.match((await look())[0] ?? '', /^wrong: policy: /);
});

test('no more is asked than was allowed, and the rest is told', async () => {
  host.have({});
  const [line = ''] = await look(10);
  assert.match(line, /: 11 addresses looked at, \d+ known addresses were left: raise --limit/);
});

test('the command ends with 0, 1 or 2, and tells programs too', async () => {
  host.have({ headers: (path) => (path === '' ? { 'Set-Cookie': 'a=b' } : {}) });
  const { code, output } = await run(address, '--json');
  assert.equal(code, 1);
  const { findings, ...rest } = JSON.parse(output);
  assert.deepEqual(Object.keys(rest), ['address', 'lookedAt', 'left']);
  assert.deepEqual(
    findings.map(({ check, level, where }: Record<string, unknown>) => [check, level, where]),
    [['host', 'wrong', ['/']]],
  );
  host.have({});
  assert.equal((await run(address.slice(0, -1))).code, 0);
  for (const args of [[], ['example.org'], [address, '--limit', '0'], [address, address]]) {
    assert.equal((await run(...args)).code, 2, args.join(' '));
  }
  assert.equal((await run('http://127.0.0.1:1/')).code, 1);
});
