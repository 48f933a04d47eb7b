import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { precachedFiles } from './precached-files.ts';

const FILES = [
  'index.html',
  'articles/a/index.html',
  'embed/timeline/index.html',
  'passages/a/p1/index.html',
  '404.html',
  'favicon.svg',
  'timeline.ics',
  '_astro/page.1a2b.css',
  '_astro/page.1a2b.css.br',
  'articles/a/index.html.gz',
  'search/passages.json',
];

function prepare(t: TestContext): string {
  const dir = mkdtempSync(join(tmpdir(), 'site-'));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const file of FILES) {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), `the words of ${file}`);
  }
  return dir;
}

test('the offline copy has every page, what pages load and the search index, and no more', (t) => {
  const dir = prepare(t);
  const files = precachedFiles(dir, new Map([['favicon.svg', 'sha384-0123456789abcdef']]));
  assert.deepEqual(
    files.map(({ url }) => url),
    ['_astro/page.1a2b.css', 'articles/a/', 'favicon.svg', './', 'search/passages.json'],
  );
  assert.deepEqual(
    files.map(({ revision }) => revision?.length ?? null),
    [null, 12, 12, 12, 12],
  );
  assert.deepEqual(files[2], {
    url: 'favicon.svg',
    revision: '456789abcdef',
    integrity: 'sha384-0123456789abcdef',
  });
  for (const { integrity } of files) assert.match(integrity, /^sha(?:256|384)-/);
});

test('what would be too much is not in the copy', (t) => {
  const urls = precachedFiles(prepare(t), new Map(), ['reports', 'entries']).map(({ url }) => url);
  assert.deepEqual(urls, ['_astro/page.1a2b.css', 'favicon.svg', './', 'search/passages.json']);
});
