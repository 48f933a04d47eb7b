import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { parse } from 'yaml';
import { STATIC_HOSTS } from '../../scripts/deploy/write-redirects-file.ts';

const FILES = [
  'netlify.toml',
  '.github/workflows/pages.yml',
  'docs/publish.md',
  'deploy/README.md',
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

for (const file of FILES) {
  test(`${file} runs what there is`, () => {
    const text = readFileSync(file, 'utf8');
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    assert.ok(named.length > 0);
    for (const name of named) assert.ok(name in scripts, name);
    for (const [, host] of text.matchAll(/--host (\w+)/g)) {
      assert.ok(
        STATIC_HOSTS.some((known) => known === host),
        host,
      );
    }
  });
}

test('Netlify’s own parsers read its configuration', async () => {
  const options = { netlifyConfigPath: 'netlify.toml', minimal: true } as const;
  const { errors } = await parseAllHeaders({ ...options, headersFiles: [], configHeaders: [] });
  const redirects = await parseAllRedirects({
    ...options,
    redirectsFiles: [],
    configRedirects: [],
  });
  assert.deepEqual([...errors, ...redirects.errors], []);
});

test('hosts that build the site find the version of Node, and what they publish', () => {
  assert.match(readFileSync('.node-version', 'utf8'), /^\d+/);
  const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
  assert.deepEqual(Object.keys(jobs), ['build', 'deploy', 'check']);
  assert.equal(jobs.check.needs, 'deploy');
  assert.ok(existsSync('netlify.toml'));
  assert.match(readFileSync('netlify.toml', 'utf8'), /^ {2}publish = "dist"$/m);
});
