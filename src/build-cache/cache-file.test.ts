import assert from 'node:assert/strict';
import fs, {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
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

test('what is kept is read where nothing can be noted of its use', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = cacheFile('kind', ['a'], folder);
  file.write(Buffer.from('made'));
  const { mock } = t.mock.method(fs, 'utimesSync', () => {
    throw new Error('EROFS: read-only file system');
  });
  syncBuiltinESMExports();
  t.after(() => {
    mock.restore();
    syncBuiltinESMExports();
  });
  assert.equal(file.read()?.toString(), 'made');
  assert.equal(mock.callCount(), 1);
});
