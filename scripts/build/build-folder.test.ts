import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { createBuildFolder } from './build-folder.ts';

function prepare(t: TestContext) {
  const parent = mkdtempSync(join(tmpdir(), 'out-'));
  const out = join(parent, 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'old.html'), '');
  const folder = createBuildFolder(out);
  mkdirSync(folder.path, { recursive: true });
  writeFileSync(join(folder.path, 'new.html'), '');
  t.after(() => {
    folder.remove();
    rmSync(parent, { recursive: true });
  });
  return { parent, out, folder };
}

test('the earlier site stays until the new one is published, and then goes whole', (t) => {
  const { parent, out, folder } = prepare(t);
  assert.deepEqual(readdirSync(out), ['old.html']);
  folder.publish();
  assert.deepEqual(readdirSync(out), ['new.html']);
  assert.deepEqual(readdirSync(parent), ['dist']);
});

test('a build that is given up leaves the earlier site and nothing else', (t) => {
  const { parent, out, folder } = prepare(t);
  folder.remove();
  assert.deepEqual(readdirSync(out), ['old.html']);
  assert.deepEqual(readdirSync(parent), ['dist']);
  assert.equal(existsSync(folder.path), false);
});

test('a site is published where there was none', (t) => {
  const { parent, out, folder } = prepare(t);
  rmSync(out, { recursive: true });
  folder.publish();
  assert.deepEqual(readdirSync(parent), ['dist']);
});
