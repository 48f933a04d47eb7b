import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathInStory } from './path-in-story.ts';
import { writeCaddy } from './write-caddy.ts';
import { writeHeadersFile } from './write-headers-file.ts';
import { writeNginx } from './write-nginx.ts';

test('a story of a shelf is a folder with a service worker of its own', (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'shelf-'));
  t.after(() => rmSync(dir, { recursive: true }));
  for (const name of ['dam', 'people']) mkdirSync(join(dir, name));
  for (const file of ['sw.js', 'dam/sw.js']) writeFileSync(join(dir, file), '');
  assert.equal(pathInStory(dir, 'dam/embed/events/a/'), 'embed/events/a/');
  assert.equal(pathInStory(dir, 'people/embed/'), 'people/embed/');
  assert.equal(pathInStory(dir, 'sw.js'), 'sw.js');
});

test('servers are told of each story what they are told of one', () => {
  const nginx = writeNginx('/w/', [], ['dam']);
  assert.match(nginx, /"\/w\/dam\/sw\.js" /);
  assert.match(nginx, /"~\^\/w\/dam\/embed\//);
  assert.match(nginx, /304\) \/w\/dam\/_astro\/" /);
  assert.match(writeCaddy('/w/', [], ['dam']), /~\^\/\+w\/\+dam\/\+embed\/\+/);
  assert.match(
    writeHeadersFile('/w/', ['dam/embed/']),
    /\/w\/dam\/embed\/\*\n.*frame-ancestors \*/,
  );
});
