import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { cacheFile, pruneFolder } from './cache-file.ts';

test('of what is kept the files that were used last stay, up to so many bytes', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'deep'));
  for (const [age, name] of ['new', 'deep/middle', 'old'].entries()) {
    writeFileSync(join(folder, name), '0123456789');
    utimesSync(join(folder, name), 1000 - age, 1000 - age);
  }
  pruneFolder(folder, 20);
  assert.deepEqual(readdirSync(folder, { recursive: true }).sort(), ['deep', 'deep/middle', 'new']);
  pruneFolder(join(folder, 'nowhere'));
});

test('what is read counts as used', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const [first, second] = ['a', 'b'].map((from) => cacheFile('kind', [from], folder));
  for (const file of [first, second]) file?.write(Buffer.from('made'));
  for (const name of readdirSync(join(folder, 'kind')))
    utimesSync(join(folder, 'kind', name), 1000, 1000);
  first?.read();
  pruneFolder(join(folder, 'kind'), 40);
  assert.deepEqual([first?.read()?.toString(), second?.read()], ['made', undefined]);
});
