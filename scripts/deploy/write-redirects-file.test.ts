import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { readRedirectsFile } from '../../test/deploy/read-redirects-file.ts';
import { MAX_REDIRECTS, writeRedirectsFile } from './write-redirects-file.ts';

const MOVED = [
  { from: '/story/articles/old/', to: '/story/articles/new/' },
  { from: '/story/timeline/gone/', to: '/story/timeline/#gone' },
  { from: '/story/places/mölle/', to: '/story/places/m%C3%B6lle-town/' },
];

/** What Netlify's own parser makes of the file. */
async function readAsNetlify(t: TestContext, text: string) {
  const dir = mkdtempSync(join(tmpdir(), 'redirects-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const file = join(dir, '_redirects');
  writeFileSync(file, text);
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [file],
    configRedirects: [],
    minimal: true,
  });
  assert.deepEqual(errors, []);
  interface Rule {
    from: string;
    to: string;
    status: number;
    force: boolean;
  }
  return (redirects as Rule[]).map(({ from, to, status, force }) => ({ from, to, status, force }));
}

test('Netlify reads every alias, before the page that lies there, and the 404 page of a path', async (t) => {
  const read = await readAsNetlify(t, writeRedirectsFile('netlify', '/story/', MOVED));
  assert.deepEqual(read, [
    ...MOVED.map(({ from, to }) => ({ from: encodeURI(from), to, status: 301, force: true })),
    { from: '/story/*', to: '/story/404.html', status: 404, force: false },
  ]);
  assert.deepEqual(await readAsNetlify(t, writeRedirectsFile('netlify', '/', [])), []);
});

test('Cloudflare reads every alias, as its parser does', () => {
  const read = readRedirectsFile(writeRedirectsFile('cloudflare', '/story/', MOVED));
  assert.deepEqual(
    [...read],
    MOVED.map(({ from, to }) => [encodeURI(from), { to, status: 301 }]),
  );
});

test('what is over Cloudflare’s limit is left out', () => {
  const many = Array.from({ length: MAX_REDIRECTS + 1 }, (_, i) => ({ from: `/${i}/`, to: '/a/' }));
  assert.equal(readRedirectsFile(writeRedirectsFile('cloudflare', '/', many)).size, MAX_REDIRECTS);
});
